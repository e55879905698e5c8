-- What a claim answers, as a text that tells answers apart.

-- A row is a claim, and a text that two claims on one question share exactly where they give the same answer, or the same
-- refusal. The codes of a choice are in order and each once, however they were given. `withdrawn` is that of the claim.
--   SELECT claim FROM claims_answer WHERE question = '…' AND answer_key = 'choice a b' AND withdrawn IS NULL
--
-- The codes are put together by recursion over their places: the functions that put texts together (LISTAGG, STRING_AGG,
-- GROUP_CONCAT, …) are called and written differently wherever one looks.
CREATE VIEW claims_answer AS
WITH RECURSIVE codes (claim, choice, place, places) AS (
  SELECT
    claim,
    choice,
    ROW_NUMBER() OVER (PARTITION BY claim ORDER BY choice) AS place,
    COUNT(*) OVER (PARTITION BY claim) AS places
  FROM (SELECT DISTINCT claim, choice FROM claims_choice) d
),
listed (claim, answer_key, place, places) AS (
  SELECT claim, 'choice ' || choice AS answer_key, place, places FROM codes WHERE place = 1
  UNION ALL
  SELECT l.claim, l.answer_key || ' ' || c.choice, c.place, c.places
  FROM listed l
  JOIN codes c ON c.claim = l.claim AND c.place = l.place + 1
)
SELECT
  c.id AS claim,
  c.question,
  c.modality,
  CASE
    WHEN c.act <> 'answer' THEN c.act
    WHEN l.answer_key IS NOT NULL THEN l.answer_key
    WHEN c.quantity_hedge IS NOT NULL
      THEN 'quantity ' || c.quantity_hedge
        || ' ' || COALESCE(CAST(c.quantity_low AS VARCHAR(20)), '')
        || '..' || COALESCE(CAST(c.quantity_high AS VARCHAR(20)), '')
    ELSE COALESCE(c.polarity, '') || ' ' || COALESCE(c.stance, '')
  END AS answer_key,
  c.withdrawn
FROM claims c
LEFT JOIN listed l ON l.claim = c.id AND l.place = l.places;
