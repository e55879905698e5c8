-- Where states stand.

-- A row is a standing claim that a headline or standfirst alone makes: `headlineOnly`. Every passage of every standing
-- report of it lies in a zone of that kind.
--   SELECT claim FROM claims_headline_only
CREATE VIEW claims_headline_only AS
WITH passages AS (
  SELECT
    r.claim,
    s.report,
    s.position,
    MAX(CASE WHEN z.document IS NULL THEN 0 ELSE 1 END) AS inside
  FROM reports r
  JOIN reports_spans s ON s.report = r.id
  LEFT JOIN documents_zones z
    ON z.document = r.document
    AND z.kind = 'headline'
    AND z.start_offset <= s.start_offset
    AND z.end_offset >= s.end_offset
  WHERE r.withdrawn IS NULL
  GROUP BY r.claim, s.report, s.position
),
inside_alone AS (
  SELECT claim FROM passages GROUP BY claim HAVING MIN(inside) = 1
)
SELECT i.claim
FROM inside_alone i
JOIN claims c ON c.id = i.claim
WHERE c.withdrawn IS NULL;

-- A row is an answer, refusal or retraction of a state, or of one that belongs to it: `positions`. `sequence` is its place
-- in the order in which the state's were said, and `question_sequence` that of the first on the same question: the order
-- in which the questions were first met.
--   SELECT * FROM positions WHERE state = 'kr' ORDER BY question_sequence, sequence
CREATE VIEW positions AS
WITH ordered AS (
  SELECT
    x.state,
    c.question,
    c.id AS claim,
    c.claimant,
    c.act,
    s.said_edtf,
    s.said_basis,
    s.earliest,
    s.latest,
    CASE WHEN h.claim IS NULL THEN FALSE ELSE TRUE END AS is_headline_only,
    ROW_NUMBER() OVER (
      PARTITION BY x.state
      ORDER BY s.latest NULLS LAST, s.earliest NULLS FIRST, c.id
    ) AS sequence
  FROM claims_states x
  JOIN claims c ON c.id = x.claim
  JOIN claims_said s ON s.claim = c.id
  LEFT JOIN claims_headline_only h ON h.claim = c.id
  WHERE c.withdrawn IS NULL
)
SELECT
  state,
  MIN(sequence) OVER (PARTITION BY state, question) AS question_sequence,
  sequence,
  question,
  claim,
  claimant,
  act,
  said_edtf,
  said_basis,
  earliest,
  latest,
  is_headline_only
FROM ordered;
