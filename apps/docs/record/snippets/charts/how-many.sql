-- One row a claim: who said how many, when, and in which words. The question is in "counted", never in the number.
SELECT
  phrases.text AS counted,
  coalesce(actors.name, 'nobody named')
    || CASE claims.modality WHEN 'actual' THEN '' ELSE ' (' || claims.modality || ')' END AS who,
  (SELECT min(raw_words) FROM reports WHERE reports.claim = claims.id AND reports.withdrawn IS NULL) AS printed,
  claims.quantity_hedge AS hedge,
  claims.quantity_low AS low,
  claims.quantity_high AS high,
  coalesce(claims.said_earliest, events.time_earliest) AS first_day,
  coalesce(claims.said_latest, events.time_latest) AS last_day
FROM claims
JOIN questions_phrases AS phrases ON phrases.question = claims.question AND phrases.code = 'counted'
LEFT JOIN actors ON actors.id = claims.claimant
LEFT JOIN events ON events.id = claims.occasion AND claims.said_edtf IS NULL
WHERE claims.question IN ('dprk-troops-sent', 'dprk-troops-in-kursk', 'dprk-troops-at-border')
  AND claims.quantity_hedge IS NOT NULL
  AND claims.withdrawn IS NULL
ORDER BY counted, last_day, claims.id;
