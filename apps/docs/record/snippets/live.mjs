// Who said how many were sent, as sentences to quote.
estimates(dataset, 'dprk-troops-sent').map(({ claim }) => describe(dataset, claim))
