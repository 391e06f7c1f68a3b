### 在窗口里选择文件或文件夹，不用系统自带的对话框，因为它会记下选过什么。

shelf-places = 在哪里？
shelf-folder = 文件夹：
shelf-up = 上一级文件夹
shelf-start = 所有位置
shelf-kind-folder = 文件夹
shelf-kind-pack = 资料包
shelf-kind-sheet = 电子表格
shelf-kind-list = 名单
shelf-kind-mapping = 列的设置
shelf-kind-key = 私钥
shelf-kind-check = 对机构的检查
shelf-kind-size = { $kind }，{ $size }
shelf-use-folder = 使用这个文件夹
shelf-empty = 这里没有合适的内容。请换一个文件夹看看。
shelf-empty-here = 这里没有合适的内容。请打开上面的文件夹，到里面找找。
shelf-no-folders = 这里面没有别的文件夹了。
shelf-no-places = 这里没有找到常用的文件夹。请在下面输入路径。
shelf-more = 这个文件夹里的东西太多，没有全部显示。如果看不到您要的，请输入它的路径。
shelf-opening = 正在打开文件夹…
shelf-path = 或者输入路径
shelf-open = 打开
shelf-use = 使用
shelf-choose = 选择
shelf-choose-another = 另选一个
shelf-clear = 取消选择
shelf-nothing = 还没有选择
