SELECT claim, quantity_hedge, quantity_low, quantity_high, modality, said_edtf
FROM estimates
WHERE question = 'dprk-troops-sent'
ORDER BY sequence;
