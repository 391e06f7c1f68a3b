window-title = { -app-name }
