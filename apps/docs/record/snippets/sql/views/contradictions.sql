SELECT basis, question, claim_a, claim_b, link
FROM contradictions
ORDER BY basis, question, claim_a, claim_b;
