### ウィンドウの題名。

window-title = { -app-name }
window-cover = 読み込み中…
