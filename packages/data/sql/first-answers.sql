-- Who was first to affirm or deny.

-- A row is a claim that is, or may be, the first answer of its kind to a question of fact: `firstAnswer`. `asked_of` says
-- whose answers are looked through: those of `anyone`, of everyone who belongs to a `state`, or of a `claimant`, alone or
-- among others who signed. `actor` is that state or claimant. `asked_for` says which: `affirm`, `deny` or `either`.
-- `is_flagged` tells that a document says it was the first time. `certainty` is `certain` where no other answer can have
-- come earlier.
--   SELECT claim, is_flagged, certainty FROM first_answers
--   WHERE question = 'dprk-part-in-war' AND asked_of = 'state' AND actor = 'kp' AND asked_for = 'affirm'
--   ORDER BY sequence
CREATE VIEW first_answers AS
WITH answers AS (
  SELECT c.id AS claim, c.question, c.polarity, d.earliest, d.latest, s.statement
  FROM claims c
  JOIN questions q ON q.id = c.question
  JOIN claims_said d ON d.claim = c.id
  JOIN claims_statement s ON s.claim = c.id
  WHERE q.kind = 'fact'
    AND c.withdrawn IS NULL
    AND c.act = 'answer'
    AND c.modality = 'actual'
    AND c.tacit IS NULL
),
asked AS (
  SELECT 'anyone' AS asked_of, CAST(NULL AS VARCHAR(64)) AS actor, claim FROM answers
  UNION ALL
  SELECT 'state' AS asked_of, x.state AS actor, a.claim
  FROM answers a
  JOIN claims_states x ON x.claim = a.claim
  UNION ALL
  SELECT 'claimant' AS asked_of, v.actor, a.claim
  FROM answers a
  JOIN claims_voices v ON v.claim = a.claim
),
series AS (
  SELECT a.question, k.asked_of, k.actor, 'either' AS asked_for, a.claim, a.polarity, a.earliest, a.latest, a.statement
  FROM answers a
  JOIN asked k ON k.claim = a.claim
  UNION ALL
  SELECT
    a.question, k.asked_of, k.actor, a.polarity AS asked_for, a.claim, a.polarity, a.earliest, a.latest, a.statement
  FROM answers a
  JOIN asked k ON k.claim = a.claim
  WHERE a.polarity IS NOT NULL
),
-- The order of each series, the last day of what comes first in it, and the utterance that may have begun it.
ordered AS (
  SELECT
    question,
    asked_of,
    actor,
    asked_for,
    claim,
    polarity,
    earliest,
    latest,
    statement,
    ROW_NUMBER() OVER (
      PARTITION BY question, asked_of, actor, asked_for
      ORDER BY latest NULLS LAST, earliest NULLS FIRST, claim
    ) AS sequence,
    MIN(latest) OVER (PARTITION BY question, asked_of, actor, asked_for) AS first_latest,
    FIRST_VALUE(statement) OVER (
      PARTITION BY question, asked_of, actor, asked_for
      ORDER BY earliest NULLS FIRST, statement
    ) AS first_statement
  FROM series
),
-- The utterance that may have begun it, and the next that is another: for each answer, the one of them that is not its
-- own is its nearest rival, so that no two answers need to be held against one another.
rivals AS (
  SELECT
    question,
    asked_of,
    actor,
    asked_for,
    claim,
    polarity,
    earliest,
    latest,
    sequence,
    first_latest,
    CASE
      WHEN statement = first_statement
        THEN COUNT(CASE WHEN statement <> first_statement THEN 1 END)
          OVER (PARTITION BY question, asked_of, actor, asked_for)
      ELSE 1
    END AS others,
    CASE
      WHEN statement = first_statement
        THEN COUNT(CASE WHEN statement <> first_statement AND earliest IS NULL THEN 1 END)
          OVER (PARTITION BY question, asked_of, actor, asked_for)
      ELSE COUNT(CASE WHEN statement = first_statement AND earliest IS NULL THEN 1 END)
        OVER (PARTITION BY question, asked_of, actor, asked_for)
    END AS others_open,
    CASE
      WHEN statement = first_statement
        THEN MIN(CASE WHEN statement <> first_statement THEN earliest END)
          OVER (PARTITION BY question, asked_of, actor, asked_for)
      ELSE MIN(CASE WHEN statement = first_statement THEN earliest END)
        OVER (PARTITION BY question, asked_of, actor, asked_for)
    END AS others_earliest
  FROM ordered
),
flagged AS (
  SELECT DISTINCT claim FROM reports WHERE first AND withdrawn IS NULL
)
SELECT
  r.question,
  r.asked_of,
  r.actor,
  r.asked_for,
  r.sequence,
  r.claim,
  r.polarity,
  CASE WHEN f.claim IS NULL THEN FALSE ELSE TRUE END AS is_flagged,
  CASE
    WHEN r.others > 0 AND (r.latest IS NULL OR r.others_open > 0 OR r.others_earliest < r.latest) THEN 'possible'
    ELSE 'certain'
  END AS certainty
FROM rivals r
LEFT JOIN flagged f ON f.claim = r.claim
WHERE r.polarity IS NOT NULL
  AND (r.first_latest IS NULL OR r.earliest IS NULL OR r.first_latest >= r.earliest);

-- A row is a question of fact about an event, a state that the event concerns, and one of that state's first answers to
-- the question: `firstAnswers`. A state that gave none has one row, without a claim.
--   SELECT question, party, claim FROM party_answers WHERE event = 'kursk-fighting' AND asked_for = 'either'
CREATE VIEW party_answers AS
WITH parties AS (
  SELECT DISTINCT c.event, s.state AS party
  FROM events_concerns c
  JOIN actors_state s ON s.actor = c.actor
),
ways AS (
  SELECT 'either' AS asked_for
  UNION ALL
  SELECT 'affirm' AS asked_for
  UNION ALL
  SELECT 'deny' AS asked_for
)
SELECT q.event, q.id AS question, p.party, w.asked_for, f.sequence, f.claim, f.polarity, f.is_flagged, f.certainty
FROM questions q
JOIN parties p ON p.event = q.event
CROSS JOIN ways w
LEFT JOIN first_answers f
  ON f.question = q.id
  AND f.asked_of = 'state'
  AND f.actor = p.party
  AND f.asked_for = w.asked_for
WHERE q.kind = 'fact';
