a-safe = 您的話留在這裡。
