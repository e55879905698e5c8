-- Each claim that was not withdrawn, with the first and the last day on which it may have been said. A claim without
-- a date of its own was made at its occasion, and none was made after a document that carries it.
CREATE TEMP VIEW said AS
SELECT
  claims.*,
  coalesce(actors.name, 'nobody named') AS who,
  CASE WHEN claims.said_edtf IS NULL THEN events.time_earliest ELSE claims.said_earliest END AS first_day,
  coalesce(
    CASE WHEN claims.said_edtf IS NULL THEN events.time_latest ELSE claims.said_latest END,
    (
      SELECT min(coalesce(documents.published_latest, documents.accessed))
      FROM reports JOIN documents ON documents.id = reports.document
      WHERE reports.claim = claims.id AND reports.withdrawn IS NULL
    )
  ) AS last_day
FROM claims
LEFT JOIN actors ON actors.id = claims.claimant
LEFT JOIN events ON events.id = claims.occasion
WHERE claims.withdrawn IS NULL;
