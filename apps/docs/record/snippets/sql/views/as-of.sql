-- What had been claimed by the end of a day, and how surely.
SELECT claim, CASE WHEN certain_from <= DATE '2025-04-27' THEN 'certain' ELSE 'possible' END AS certainty
FROM as_of_claims
WHERE clock = 'said'
  AND (possible_from IS NULL OR possible_from <= DATE '2025-04-27')
  AND withdrawn IS NULL;
