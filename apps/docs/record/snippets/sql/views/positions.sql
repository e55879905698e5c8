SELECT question, claim, act, said_edtf, is_headline_only
FROM positions
WHERE state = 'cn'
ORDER BY question_sequence, sequence;
