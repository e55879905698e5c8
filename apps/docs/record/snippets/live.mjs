// Who said how many were sent, as sentences to quote. Change it, and run it again.
estimates(dataset, 'dprk-troops-sent').map(({ claim }) => describe(dataset, claim))
