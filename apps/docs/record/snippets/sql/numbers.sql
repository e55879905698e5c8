SELECT said.id AS claim, who, modality, quantity_hedge AS hedge, quantity_low AS low, quantity_high AS high,
  (SELECT min(raw_words) FROM reports WHERE claim = said.id AND withdrawn IS NULL) AS printed, first_day, last_day
FROM said
WHERE question = 'dprk-troops-sent' AND quantity_hedge IS NOT NULL
ORDER BY last_day, first_day, claim;
