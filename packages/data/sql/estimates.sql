-- The numbers given in answer to a question. They are never summed, averaged or widened.

-- A row is a number that a claim gives: `estimates`. `sequence` is its place in the order in which those of its question
-- were said: by the last day that the date allows, then by the first, then by id.
--   SELECT * FROM estimates WHERE question = 'dprk-troops-sent' ORDER BY sequence
CREATE VIEW estimates AS
SELECT
  c.question,
  ROW_NUMBER() OVER (
    PARTITION BY c.question
    ORDER BY s.latest NULLS LAST, s.earliest NULLS FIRST, c.id
  ) AS sequence,
  c.id AS claim,
  c.claimant,
  c.quantity_hedge,
  c.quantity_low,
  c.quantity_high,
  c.modality,
  s.said_edtf,
  s.said_basis,
  s.earliest,
  s.latest
FROM claims c
JOIN questions q ON q.id = c.question
JOIN claims_said s ON s.claim = c.id
WHERE q.kind = 'quantity' AND c.quantity_hedge IS NOT NULL AND c.withdrawn IS NULL;

-- A row is a standing report that prints a number, and the words in which it does: `printed` of an estimate.
--   SELECT document, raw_words FROM estimates_printed WHERE claim = '…'
CREATE VIEW estimates_printed AS
SELECT e.question, e.claim, r.id AS report, r.document, r.raw_words
FROM estimates e
JOIN reports r ON r.claim = e.claim
WHERE r.raw_words IS NOT NULL AND r.withdrawn IS NULL;
