-- Every affirmation that may have been the first: none other was certainly said before it.
WITH answers AS (
  SELECT * FROM said
  WHERE question = 'dprk-part-in-war' AND polarity = 'affirm' AND modality = 'actual' AND tacit IS NULL
)
SELECT id AS claim, who, first_day, last_day
FROM answers
WHERE NOT EXISTS (SELECT 1 FROM answers AS other WHERE other.last_day < answers.first_day)
ORDER BY last_day, claim;
