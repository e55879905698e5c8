-- Pairs of claims whose answers do not go together. A pair to look at, not a verdict.

-- A row is a pair: `contradictions`. `basis` says why it is listed: `polarity` (an affirmation and a denial), `numeric`
-- (stated numbers whose bounds are disjoint, or a running total that certainly fell), `choice` (different answers of
-- which one rules out the other) or `asserted` (a `contradicts` link, whose id is in `link`). The two stand in the order
-- of their ids. An asserted pair as its link leads.
--   SELECT * FROM contradictions WHERE question = 'kursk-fighting-over'
--   SELECT basis, COUNT(*) FROM contradictions GROUP BY basis
--
-- Claims are joined within their question and nowhere else, so that the cost grows with the claims a question has. What is
-- never computed: two answers of one claimant, one utterance in two renderings, what is planned, considered, possible,
-- conditional or presupposed, opposite answers of which one is expected, numbers hedged as `about` or `vague`.
CREATE VIEW contradictions AS
WITH assertions AS (
  SELECT
    c.id,
    c.question,
    c.claimant,
    c.modality,
    c.polarity,
    CASE
      WHEN c.quantity_hedge IN ('about', 'vague') THEN NULL
      WHEN c.quantity_hedge = 'more-than' THEN c.quantity_low + 1
      WHEN c.quantity_hedge IS NOT NULL THEN COALESCE(c.quantity_low, 0)
    END AS least,
    CASE WHEN c.quantity_hedge = 'less-than' THEN c.quantity_high - 1 ELSE c.quantity_high END AS most,
    t.earliest,
    t.latest,
    s.statement
  FROM claims c
  JOIN claims_about t ON t.claim = c.id
  JOIN claims_statement s ON s.claim = c.id
  WHERE c.withdrawn IS NULL
    AND c.act = 'answer'
    AND c.tacit IS NULL
    AND c.modality IN ('actual', 'expected')
),
-- Pairs that have somebody in common who signed: few, and found from the texts that several signed.
signed_by_one AS (
  SELECT DISTINCT
    CASE WHEN a.claim < b.claim THEN a.claim ELSE b.claim END AS claim_a,
    CASE WHEN a.claim < b.claim THEN b.claim ELSE a.claim END AS claim_b
  FROM (SELECT DISTINCT claim FROM claims_joint) j
  JOIN claims_voices a ON a.claim = j.claim
  JOIN claims_voices b ON b.question = a.question AND b.actor = a.actor
  WHERE a.claim <> b.claim
),
-- The different choices that are given in answer to an exclusive question, and those of them with no code in common.
choices AS (
  SELECT DISTINCT k.question, k.answer_key, x.choice
  FROM claims_answer k
  JOIN questions q ON q.id = k.question
  JOIN claims_choice x ON x.claim = k.claim
  WHERE q.kind = 'choice' AND q.is_exclusive AND k.withdrawn IS NULL
),
choices_apart AS (
  SELECT a.question, a.answer_key AS key_a, b.answer_key AS key_b
  FROM choices a
  JOIN choices b ON b.question = a.question AND a.answer_key < b.answer_key
  GROUP BY a.question, a.answer_key, b.answer_key
  HAVING MAX(CASE WHEN a.choice = b.choice THEN 1 ELSE 0 END) = 0
),
chosen AS (
  SELECT a.id, a.question, a.claimant, a.statement, k.answer_key
  FROM assertions a
  JOIN claims_answer k ON k.claim = a.id
),
numbers AS (
  SELECT a.*, q.measure
  FROM assertions a
  JOIN questions q ON q.id = a.question
  WHERE q.kind = 'quantity' AND a.least IS NOT NULL
),
pairs AS (
  SELECT 'polarity' AS basis, a.question, a.id AS one, b.id AS other
  FROM assertions a
  JOIN assertions b ON b.question = a.question
  WHERE a.polarity = 'affirm'
    AND b.polarity = 'deny'
    AND a.modality = 'actual'
    AND b.modality = 'actual'
    AND (a.latest IS NULL OR b.earliest IS NULL OR a.latest >= b.earliest)
    AND (b.latest IS NULL OR a.earliest IS NULL OR b.latest >= a.earliest)
    AND (a.claimant IS NULL OR b.claimant IS NULL OR a.claimant <> b.claimant)
    AND a.statement <> b.statement
  UNION ALL
  SELECT 'numeric' AS basis, a.question, a.id AS one, b.id AS other
  FROM numbers a
  JOIN numbers b ON b.question = a.question AND a.id < b.id
  WHERE (
      (
        (a.most < b.least OR b.most < a.least)
        AND (a.latest IS NULL OR b.earliest IS NULL OR a.latest >= b.earliest)
        AND (b.latest IS NULL OR a.earliest IS NULL OR b.latest >= a.earliest)
      )
      OR (a.measure = 'cumulative' AND a.most < b.least AND b.latest < a.earliest)
      OR (a.measure = 'cumulative' AND b.most < a.least AND a.latest < b.earliest)
    )
    AND (a.claimant IS NULL OR b.claimant IS NULL OR a.claimant <> b.claimant)
    AND a.statement <> b.statement
  UNION ALL
  SELECT 'choice' AS basis, a.question, a.id AS one, b.id AS other
  FROM choices_apart x
  JOIN chosen a ON a.question = x.question AND a.answer_key = x.key_a
  JOIN chosen b ON b.question = x.question AND b.answer_key = x.key_b
  WHERE (a.claimant IS NULL OR b.claimant IS NULL OR a.claimant <> b.claimant)
    AND a.statement <> b.statement
),
computed AS (
  SELECT
    basis,
    question,
    CASE WHEN one < other THEN one ELSE other END AS claim_a,
    CASE WHEN one < other THEN other ELSE one END AS claim_b
  FROM pairs
)
SELECT p.basis, p.question, p.claim_a, p.claim_b, CAST(NULL AS VARCHAR(64)) AS link
FROM computed p
LEFT JOIN signed_by_one s ON s.claim_a = p.claim_a AND s.claim_b = p.claim_b
WHERE s.claim_a IS NULL
UNION ALL
SELECT 'asserted' AS basis, a.question, a.id AS claim_a, b.id AS claim_b, l.id AS link
FROM links l
JOIN claims a ON a.id = l.from_claim
JOIN claims b ON b.id = l.to_claim
WHERE l.type = 'contradicts' AND a.withdrawn IS NULL AND b.withdrawn IS NULL;
