-- Whom each passage goes back to: the claimant itself, the first relay, who is credited, or the publisher.
WITH origins AS (
  SELECT reports.claim, reports.document, CASE
    WHEN claimants.kind = 'outlet' OR claimants.id = documents.publisher THEN claimants.id
    ELSE coalesce(relays.actor, reports.origin_actor, documents.origin_actor, copied.origin_actor, copied.publisher,
      documents.publisher) END AS origin
  FROM reports
  JOIN said ON said.id = reports.claim
  JOIN documents ON documents.id = reports.document
  LEFT JOIN documents AS copied ON copied.id = documents.copy_of
  LEFT JOIN actors AS claimants ON claimants.id = said.claimant
  LEFT JOIN reports_via AS relays ON relays.report = reports.id AND relays.position = 0
  WHERE reports.withdrawn IS NULL
)
SELECT claim, count(DISTINCT document) AS documents, count(DISTINCT origin) AS origins
FROM origins
GROUP BY claim
HAVING count(DISTINCT document) > 1
ORDER BY claim;
