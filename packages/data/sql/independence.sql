-- What stands behind an answer: all standing claims that give the same answer to the same question in the same modality,
-- and where they come from. An answer is named by `question`, `modality` and `answer_key`. `claims_answer` has those of a
-- claim, and the claims of an answer.
--
--   SELECT i.*
--   FROM claims_answer k
--   JOIN independence i ON i.question = k.question AND i.modality = k.modality AND i.answer_key = k.answer_key
--   WHERE k.claim = '…'

-- A row is an answer and a document that carries it.
CREATE VIEW independence_documents AS
SELECT DISTINCT k.question, k.modality, k.answer_key, d.document
FROM claims_answer k
JOIN claims_documents d ON d.claim = k.claim
WHERE k.withdrawn IS NULL;

-- A row is an answer and a voice that its reports go back to. For `counts_inferred` see `origins`.
CREATE VIEW independence_origins AS
SELECT
  o.counts_inferred,
  k.question,
  k.modality,
  k.answer_key,
  o.actor,
  MIN(CASE WHEN o.is_inferred THEN 1 ELSE 0 END) = 1 AS is_inferred
FROM claims_answer k
JOIN origins o ON o.claim = k.claim
WHERE k.withdrawn IS NULL
GROUP BY o.counts_inferred, k.question, k.modality, k.answer_key, o.actor;

-- A row is an answer, one of the utterances that give it, and one who answers for that. Of an office and its state in one
-- utterance, the office. An utterance of nobody named has one row, without an actor.
CREATE VIEW independence_voices AS
WITH named AS (
  SELECT DISTINCT k.question, k.modality, k.answer_key, s.statement, v.actor
  FROM claims_answer k
  JOIN claims_statement s ON s.claim = k.claim
  LEFT JOIN claims_voices v ON v.claim = k.claim
  WHERE k.withdrawn IS NULL
),
outranked AS (
  SELECT DISTINCT n.question, n.modality, n.answer_key, n.statement, a.ancestor
  FROM named n
  JOIN actors_above a ON a.actor = n.actor AND a.distance > 0
),
somebody AS (
  SELECT question, modality, answer_key, statement, COUNT(actor) AS voices
  FROM named
  GROUP BY question, modality, answer_key, statement
)
SELECT n.question, n.modality, n.answer_key, n.statement, n.actor
FROM named n
JOIN somebody b
  ON b.question = n.question
  AND b.modality = n.modality
  AND b.answer_key = n.answer_key
  AND b.statement = n.statement
LEFT JOIN outranked o
  ON o.question = n.question
  AND o.modality = n.modality
  AND o.answer_key = n.answer_key
  AND o.statement = n.statement
  AND o.ancestor = n.actor
WHERE o.ancestor IS NULL AND (n.actor IS NOT NULL OR b.voices = 0);

-- A row is an answer and a state that one of those who answer for it belongs to.
CREATE VIEW independence_states AS
SELECT DISTINCT k.question, k.modality, k.answer_key, s.state
FROM claims_answer k
JOIN claims_states s ON s.claim = k.claim
WHERE k.withdrawn IS NULL;

-- A row is an answer, and how much stands behind it: `independence`. `statements` are the acts of saying, renderings of
-- one utterance being one, of which `unnamed` name nobody. `origins` counts those that were inferred, `stated_origins`
-- leaves them out.
CREATE VIEW independence AS
WITH answers AS (
  SELECT question, modality, answer_key, COUNT(*) AS claims
  FROM claims_answer
  WHERE withdrawn IS NULL
  GROUP BY question, modality, answer_key
),
voices AS (
  SELECT
    question,
    modality,
    answer_key,
    COUNT(DISTINCT statement) AS statements,
    COUNT(DISTINCT actor) AS claimants,
    COUNT(*) - COUNT(actor) AS unnamed
  FROM independence_voices
  GROUP BY question, modality, answer_key
),
papers AS (
  SELECT question, modality, answer_key, COUNT(*) AS documents
  FROM independence_documents
  GROUP BY question, modality, answer_key
),
sources AS (
  SELECT
    question,
    modality,
    answer_key,
    SUM(CASE WHEN counts_inferred THEN 1 ELSE 0 END) AS origins,
    SUM(CASE WHEN counts_inferred THEN 0 ELSE 1 END) AS stated_origins
  FROM independence_origins
  GROUP BY question, modality, answer_key
),
countries AS (
  SELECT question, modality, answer_key, COUNT(*) AS states
  FROM independence_states
  GROUP BY question, modality, answer_key
)
SELECT
  a.question,
  a.modality,
  a.answer_key,
  a.claims,
  v.statements,
  COALESCE(p.documents, 0) AS documents,
  COALESCE(s.origins, 0) AS origins,
  COALESCE(s.stated_origins, 0) AS stated_origins,
  v.claimants,
  v.unnamed,
  COALESCE(c.states, 0) AS states
FROM answers a
JOIN voices v ON v.question = a.question AND v.modality = a.modality AND v.answer_key = a.answer_key
LEFT JOIN papers p ON p.question = a.question AND p.modality = a.modality AND p.answer_key = a.answer_key
LEFT JOIN sources s ON s.question = a.question AND s.modality = a.modality AND s.answer_key = a.answer_key
LEFT JOIN countries c ON c.question = a.question AND c.modality = a.modality AND c.answer_key = a.answer_key;
