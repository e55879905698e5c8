-- Which claims are renderings of one utterance.

-- A row is a claim, and the claim that stands for its whole group: the one whose id comes first among all that
-- `same-statement` links join to it, directly or through others. A claim that no such link touches stands for itself.
-- Two claims are one utterance where their `statement` is the same: `statementOf` (which may name another of the group).
--   SELECT claim FROM claims_statement WHERE statement = (SELECT statement FROM claims_statement WHERE claim = '…')
--
-- The recursion walks the links alone, and carries an id on only to those that come after it, so that a group of n claims
-- makes n rows for its first, fewer for the others. UNION, without ALL, is what ends it in a circle of links.
CREATE VIEW claims_statement AS
WITH RECURSIVE joined (claim, other) AS (
  SELECT from_claim AS claim, to_claim AS other FROM links WHERE type = 'same-statement'
  UNION
  SELECT to_claim, from_claim FROM links WHERE type = 'same-statement'
),
reached (claim, statement) AS (
  SELECT claim, claim AS statement FROM joined
  UNION
  SELECT j.other, r.statement
  FROM reached r
  JOIN joined j ON j.claim = r.claim
  WHERE r.statement < j.other
),
groups_of (claim, statement) AS (
  SELECT claim, MIN(statement) AS statement FROM reached GROUP BY claim
)
SELECT c.id AS claim, COALESCE(g.statement, c.id) AS statement
FROM claims c
LEFT JOIN groups_of g ON g.claim = c.id;
