WITH RECURSIVE china(actor) AS (
  SELECT 'cn' UNION SELECT actors.id FROM actors JOIN china ON actors.parent = china.actor
)
SELECT said.id AS claim, questions.text AS question, who, act,
  coalesce(polarity, stance, (SELECT min(choice) FROM claims_choice WHERE claim = said.id)) AS answer, last_day
FROM said JOIN questions ON questions.id = said.question
WHERE said.claimant IN (SELECT actor FROM china)
  OR said.id IN (SELECT claim FROM claims_joint WHERE actor IN (SELECT actor FROM china))
ORDER BY question, last_day, claim;
