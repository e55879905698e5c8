-- An affirmation and a denial of one question by two claimants, possibly about the same time. Listing is no finding.
WITH answers AS (
  SELECT *,
    CASE WHEN about_edtf IS NULL THEN first_day ELSE about_earliest END AS from_day,
    CASE WHEN about_edtf IS NULL THEN last_day ELSE about_latest END AS to_day
  FROM said
  WHERE polarity IS NOT NULL AND modality = 'actual' AND tacit IS NULL
)
SELECT questions.text AS question, yes.who AS affirms, yes.id AS affirming, no.who AS denies, no.id AS denying
FROM answers AS yes
JOIN answers AS no ON no.question = yes.question AND no.polarity = 'deny'
JOIN questions ON questions.id = yes.question
WHERE yes.polarity = 'affirm'
  AND (yes.claimant <> no.claimant OR yes.claimant IS NULL OR no.claimant IS NULL)
  AND coalesce(yes.from_day <= no.to_day, true) AND coalesce(no.from_day <= yes.to_day, true)
  AND NOT EXISTS (
    SELECT 1 FROM links
    WHERE type = 'same-statement'
      AND (from_claim = yes.id AND to_claim = no.id OR from_claim = no.id AND to_claim = yes.id)
  )
ORDER BY question, affirming, denying;
