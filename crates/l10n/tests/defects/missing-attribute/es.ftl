a-call = Llame ahora.
