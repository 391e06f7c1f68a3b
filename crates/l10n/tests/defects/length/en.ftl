a-safe = Your words stay on this computer. When you close the window, everything that you wrote is gone.
