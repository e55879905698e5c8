-- Who answers for a claim, and which states they belong to.

-- A row is an actor and one above it, `distance` steps up by `parent`. At 0 it is the actor: `lineage`.
--   SELECT ancestor FROM actors_above WHERE actor = 'cn-mfa' ORDER BY distance
CREATE VIEW actors_above AS
WITH RECURSIVE above (actor, ancestor, distance) AS (
  SELECT id AS actor, id AS ancestor, 0 AS distance FROM actors
  UNION ALL
  SELECT a.actor, x.parent, a.distance + 1
  FROM above a
  JOIN actors x ON x.id = a.ancestor
  WHERE x.parent IS NOT NULL
)
SELECT actor, ancestor, distance FROM above;

-- A row is an actor that belongs to a state, and the state: `stateOf`. An actor of no state has no row.
--   SELECT state FROM actors_state WHERE actor = 'ru-general-staff'
CREATE VIEW actors_state AS
WITH ranked AS (
  SELECT
    a.actor,
    a.ancestor AS state,
    ROW_NUMBER() OVER (PARTITION BY a.actor ORDER BY a.distance) AS nearness
  FROM actors_above a
  JOIN actors x ON x.id = a.ancestor
  WHERE x.kind = 'state'
)
SELECT actor, state FROM ranked WHERE nearness = 1;

-- A row is a claim and one who answers for it, as its claimant or as one who signed with it: `claimantsOf`. A claim of
-- nobody named has no row, unless others signed it.
--   SELECT actor FROM claims_voices WHERE claim = '…'
CREATE VIEW claims_voices AS
SELECT id AS claim, question, claimant AS actor FROM claims WHERE claimant IS NOT NULL
UNION
SELECT j.claim, c.question, j.actor
FROM claims_joint j
JOIN claims c ON c.id = j.claim;

-- A row is a claim and a state that one of those who answer for it belongs to, each state once: `statesOf`.
--   SELECT claim FROM claims_states WHERE state = 'kp'
CREATE VIEW claims_states AS
SELECT DISTINCT v.claim, s.state
FROM claims_voices v
JOIN actors_state s ON s.actor = v.actor;
