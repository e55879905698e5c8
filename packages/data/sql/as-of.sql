-- What stood at the end of a day, on the clocks `said` (what had been claimed by then) and `published` (what a reader of
-- the documents could have known by then): `asOf`.
--
-- A view takes no parameter. So each row has, for each clock, the first day from which it is there possibly and the first
-- from which it is there for certain, and one condition gives what `asOf` gives for a day:
--
--   SELECT claim, CASE WHEN certain_from <= DATE '2025-04-27' THEN 'certain' ELSE 'possible' END AS certainty
--   FROM as_of_claims
--   WHERE clock = 'said' AND (possible_from IS NULL OR possible_from <= DATE '2025-04-27')
--
-- `possible_from` is null where the date is open at its beginning: there is no day before which it cannot have been.
-- `certain_from` is null where no day makes it certain. With `possible: false` the condition is `certain_from <= DATE '…'`.
-- What was withdrawn stays in a view of the package, and answers nothing there. So it does here, with its `withdrawn`.

-- A row is a claim on a clock. A claim without a standing report is never there on the clock `published`.
CREATE VIEW as_of_claims AS
SELECT
  t.clock,
  t.claim,
  CASE WHEN t.latest < t.earliest THEN t.latest ELSE t.earliest END AS possible_from,
  t.latest AS certain_from,
  c.withdrawn
FROM (
  SELECT 'said' AS clock, claim, earliest, latest FROM claims_said
  UNION ALL
  SELECT 'published' AS clock, claim, earliest, latest FROM claims_published WHERE standing_reports > 0
) t
JOIN claims c ON c.id = t.claim;

-- A row is a report on a clock. On the clock `said` it is there as its claim is: by whatever reports we know of it, also
-- later ones. On the clock `published` it is there from when both are.
CREATE VIEW as_of_reports AS
WITH parts AS (
  SELECT a.clock, r.id AS report, a.possible_from, a.certain_from
  FROM reports r
  JOIN as_of_claims a ON a.claim = r.claim
  UNION ALL
  SELECT
    'published' AS clock,
    p.report,
    CASE WHEN p.latest < p.earliest THEN p.latest ELSE p.earliest END AS possible_from,
    p.latest AS certain_from
  FROM reports_published p
  JOIN claims_published k ON k.claim = p.claim
  WHERE k.standing_reports > 0
),
weakest AS (
  SELECT
    clock,
    report,
    MAX(possible_from) AS possible_from,
    CASE WHEN COUNT(certain_from) = COUNT(*) THEN MAX(certain_from) END AS certain_from
  FROM parts
  GROUP BY clock, report
)
SELECT w.clock, w.report, w.possible_from, w.certain_from, r.withdrawn
FROM weakest w
JOIN reports r ON r.id = w.report;

-- A row is a link on a clock: it is there from when both its claims are, and on the clock `published` its document too.
CREATE VIEW as_of_links AS
WITH parts AS (
  SELECT a.clock, l.id AS link, a.possible_from, a.certain_from, 1 AS ends
  FROM links l
  JOIN as_of_claims a ON a.claim = l.from_claim
  UNION ALL
  SELECT a.clock, l.id AS link, a.possible_from, a.certain_from, 1 AS ends
  FROM links l
  JOIN as_of_claims a ON a.claim = l.to_claim
  UNION ALL
  SELECT
    'published' AS clock,
    l.id AS link,
    CASE WHEN d.latest < d.earliest THEN d.latest ELSE d.earliest END AS possible_from,
    d.latest AS certain_from,
    0 AS ends
  FROM links l
  JOIN documents_published d ON d.document = l.document
)
SELECT
  clock,
  link,
  MAX(possible_from) AS possible_from,
  CASE WHEN COUNT(certain_from) = COUNT(*) THEN MAX(certain_from) END AS certain_from
FROM parts
GROUP BY clock, link
HAVING SUM(ends) = 2;
