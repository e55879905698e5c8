-- Who reports go back to: copies of one agency's line are several documents and one origin.
--
-- Where an origin was inferred rather than printed, it can be left out. So the views have each row twice: with
-- `counts_inferred` true as the package answers unless told otherwise, and false as it does with `inferred: false`. Every
-- question to them names one of the two: `WHERE counts_inferred` or `WHERE NOT counts_inferred`.

-- A row is a document and one that it copies, `distance` steps along `copy_of`. At 0 it is the document.
--   SELECT source FROM documents_copied WHERE document = '…' ORDER BY distance
CREATE VIEW documents_copied AS
WITH RECURSIVE copied (document, source, distance) AS (
  SELECT id AS document, id AS source, 0 AS distance FROM documents
  UNION ALL
  SELECT c.document, d.copy_of, c.distance + 1
  FROM copied c
  JOIN documents d ON d.id = c.source
  WHERE d.copy_of IS NOT NULL
)
SELECT document, source, distance FROM copied;

-- A row is a report and who it goes back to: `originOf`. That is the claimant, if it is an outlet or published the
-- document itself, else the first relay, else the origin of the passage, else that of the document, else that of the
-- document which this one copies, else the publisher. Withdrawn reports are among them.
--   SELECT actor, is_inferred FROM reports_origin WHERE counts_inferred AND report = '…'
CREATE VIEW reports_origin AS
WITH ways AS (
  SELECT TRUE AS counts_inferred
  UNION ALL
  SELECT FALSE AS counts_inferred
),
-- What the document itself gives, or the nearest of those that it copies.
given AS (
  SELECT
    w.counts_inferred,
    c.document,
    c.distance,
    CASE
      WHEN d.origin_actor IS NOT NULL AND (w.counts_inferred OR d.origin_basis = 'stated') THEN d.origin_actor
      ELSE d.publisher
    END AS actor,
    w.counts_inferred AND d.origin_actor IS NOT NULL AND d.origin_basis = 'inferred' AS is_inferred,
    ROW_NUMBER() OVER (PARTITION BY w.counts_inferred, c.document ORDER BY c.distance) AS nearness
  FROM documents_copied c
  JOIN documents d ON d.id = c.source
  CROSS JOIN ways w
  WHERE d.copy_of IS NULL
    OR (d.origin_actor IS NOT NULL AND (w.counts_inferred OR d.origin_basis = 'stated'))
),
-- How far along its copies a document has a text of each publisher.
publishers AS (
  SELECT c.document, d.publisher, MIN(c.distance) AS distance
  FROM documents_copied c
  JOIN documents d ON d.id = c.source
  GROUP BY c.document, d.publisher
),
reasons AS (
  SELECT
    w.counts_inferred,
    r.id AS report,
    r.claim,
    r.document,
    r.withdrawn,
    k.claimant,
    v.actor AS relay,
    r.origin_actor,
    r.origin_basis,
    g.actor AS given_actor,
    g.is_inferred AS given_inferred,
    CASE
      WHEN a.kind = 'outlet' OR o.distance = 0 THEN 'claimant'
      WHEN v.actor IS NOT NULL THEN 'relay'
      WHEN r.origin_actor IS NOT NULL AND (w.counts_inferred OR r.origin_basis = 'stated') THEN 'passage'
      WHEN o.distance <= g.distance THEN 'claimant'
      ELSE 'document'
    END AS reason
  FROM reports r
  CROSS JOIN ways w
  JOIN claims k ON k.id = r.claim
  JOIN given g ON g.document = r.document AND g.counts_inferred = w.counts_inferred AND g.nearness = 1
  LEFT JOIN actors a ON a.id = k.claimant
  LEFT JOIN reports_via v ON v.report = r.id AND v.position = 0
  LEFT JOIN publishers o ON o.document = r.document AND o.publisher = k.claimant
)
SELECT
  counts_inferred,
  report,
  claim,
  document,
  CASE reason
    WHEN 'claimant' THEN claimant
    WHEN 'relay' THEN relay
    WHEN 'passage' THEN origin_actor
    ELSE given_actor
  END AS actor,
  CASE reason
    WHEN 'passage' THEN origin_basis = 'inferred'
    WHEN 'document' THEN given_inferred
    ELSE FALSE
  END AS is_inferred,
  withdrawn
FROM reasons;

-- A row is a claim and a voice that its standing reports go back to, each voice once: `origins`. It is inferred where it
-- is in all of those reports, which `reports` counts. Which they are is in `reports_origin`.
--   SELECT actor, is_inferred, reports FROM origins WHERE counts_inferred AND claim = '…'
CREATE VIEW origins AS
SELECT
  counts_inferred,
  claim,
  actor,
  MIN(CASE WHEN is_inferred THEN 1 ELSE 0 END) = 1 AS is_inferred,
  COUNT(*) AS reports
FROM reports_origin
WHERE withdrawn IS NULL
GROUP BY counts_inferred, claim, actor;

-- A row is a claim and a document that carries it, each once: `documents` of `origins`.
--   SELECT document FROM claims_documents WHERE claim = '…'
CREATE VIEW claims_documents AS
SELECT DISTINCT claim, document FROM reports WHERE withdrawn IS NULL;
