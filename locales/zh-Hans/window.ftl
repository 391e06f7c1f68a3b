### 系统显示的标题。故意写得中性。

window-title = { -app-name }
window-cover = 加载中…
