-- When things were published and said, and what time claims are about.
--
-- An open end is null: `earliest` where nothing tells since when, `latest` where nothing tells until when. Nothing is
-- rounded.

-- A row is a document, with the first and the last day on which it may have been published: `documentBounds`. It was
-- published by the day on which its text was taken.
--   SELECT earliest, latest FROM documents_published WHERE document = 'kyiv-post-…'
CREATE VIEW documents_published AS
SELECT
  id AS document,
  published_earliest AS earliest,
  COALESCE(published_latest, accessed) AS latest
FROM documents;

-- A row is a report, with the first and the last day on which it could first be read: `publishedBounds`, the earliest of
-- the document and of the relays that have a date. Withdrawn reports are among them. `withdrawn` tells which they are.
--   SELECT earliest, latest FROM reports_published WHERE report = '…'
CREATE VIEW reports_published AS
WITH relayed AS (
  SELECT
    report,
    MIN(at_earliest) AS earliest,
    MIN(at_latest) AS latest,
    COUNT(*) - COUNT(at_earliest) AS open_starts
  FROM reports_via
  WHERE at_edtf IS NOT NULL
  GROUP BY report
)
SELECT
  r.id AS report,
  r.claim,
  r.document,
  CASE
    WHEN v.report IS NULL THEN d.earliest
    WHEN v.open_starts > 0 OR d.earliest IS NULL THEN NULL
    WHEN v.earliest < d.earliest THEN v.earliest
    ELSE d.earliest
  END AS earliest,
  CASE WHEN v.latest < d.latest THEN v.latest ELSE d.latest END AS latest,
  r.withdrawn
FROM reports r
JOIN documents_published d ON d.document = r.document
LEFT JOIN relayed v ON v.report = r.id;

-- A row is a claim, with the first and the last day on which it may have become known to a reader of the documents:
-- `knownBounds`. `standing_reports` counts those that were not withdrawn. Of a claim that has none, nothing is known.
--   SELECT earliest, latest FROM claims_published WHERE claim = '…'
CREATE VIEW claims_published AS
WITH known AS (
  SELECT
    claim,
    MIN(earliest) AS earliest,
    MIN(latest) AS latest,
    COUNT(*) - COUNT(earliest) AS open_starts,
    COUNT(*) AS standing_reports
  FROM reports_published
  WHERE withdrawn IS NULL
  GROUP BY claim
)
SELECT
  c.id AS claim,
  CASE WHEN k.open_starts = 0 THEN k.earliest END AS earliest,
  k.latest,
  COALESCE(k.standing_reports, 0) AS standing_reports
FROM claims c
LEFT JOIN known k ON k.claim = c.id;

-- A row is a claim, with its date and how that is known (`saidOn`), and the first and the last day on which it may have
-- been made (`saidBounds`). A claim without a date of its own has that of its occasion: `dated_by` says which it is, and
-- is null where neither has one. Where the date has no end, the claim was made no later than it could be read.
--   SELECT said_edtf, earliest, latest FROM claims_said WHERE claim = '…'
CREATE VIEW claims_said AS
SELECT
  c.id AS claim,
  COALESCE(c.said_edtf, e.time_edtf) AS said_edtf,
  CASE WHEN c.said_edtf IS NOT NULL THEN c.said_basis ELSE e.time_basis END AS said_basis,
  CASE
    WHEN c.said_edtf IS NOT NULL THEN 'claim'
    WHEN e.time_edtf IS NOT NULL THEN 'occasion'
  END AS dated_by,
  CASE WHEN c.said_edtf IS NOT NULL THEN c.said_earliest ELSE e.time_earliest END AS earliest,
  COALESCE(CASE WHEN c.said_edtf IS NOT NULL THEN c.said_latest ELSE e.time_latest END, p.latest) AS latest
FROM claims c
JOIN claims_published p ON p.claim = c.id
LEFT JOIN events e ON e.id = c.occasion;

-- A row is a claim, with the first and the last day of the time that it is about: `aboutBounds`. Left unsaid, that is the
-- time of the saying. For a flow it may be any time.
--   SELECT earliest, latest FROM claims_about WHERE claim = '…'
CREATE VIEW claims_about AS
SELECT
  c.id AS claim,
  CASE
    WHEN c.about_edtf IS NOT NULL THEN c.about_earliest
    WHEN q.measure = 'flow' THEN NULL
    ELSE s.earliest
  END AS earliest,
  CASE
    WHEN c.about_edtf IS NOT NULL THEN c.about_latest
    WHEN q.measure = 'flow' THEN NULL
    ELSE s.latest
  END AS latest
FROM claims c
JOIN questions q ON q.id = c.question
JOIN claims_said s ON s.claim = c.id;
