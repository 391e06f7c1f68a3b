### 用长密码锁住的私人笔记：笔记、收藏的条目，还有日子难熬时的计划。写的人可能在家里被人监视，可能正在最难的一天。

private-title = 我的私人笔记
private-about = 收藏的条目、笔记，还有日子难熬时的计划，都可以放在这里。全部锁在一个文件里，用长密码打开。
private-not-here = 这里不能收藏任何东西。这是一台自助电脑，或者这台电脑上没有存放它的文件夹。
private-honest-lost = 如果您忘了长密码，谁也打不开这个文件。没有别的办法。
private-honest-seen = 翻看这台电脑的人，看得到有这个文件；但没有长密码，就读不了里面的内容。
private-honest-watched = 如果有程序在监视键盘或屏幕，它就帮不上忙。
private-honest-forced = 如果有人可能逼您打开它，什么都不留会更安全。
private-new = 建一个上锁的地方
private-passphrase = 长密码
private-passphrase-again = 再输入一次长密码
private-passphrase-how = 用四五个互不相干的词就很好。只有那张纸放得安全，才写在纸上。
private-show = 显示我输入的内容
private-weak-too_short = 至少要有 { $least } 个字符。
private-weak-one_thing_repeated = 这是同样的内容一再重复。
private-weak-few_different = 至少要有 { $least } 个不同的字符。
private-weak-straight = 这是一串挨着排的字母或数字。
private-weak-common = 很多人都用这一个。别人会先试它。
private-strong = 这个长密码不错。
private-differ = 两次输入的长密码不一样。
private-make = 建立
private-locked = 您的私人笔记锁着
private-open = 打开
private-opening = 正在打开…
private-lock = 现在上锁
private-locks-itself = 如果 { $minutes } 分钟没有按键或触摸，它会自己锁上。您点“快速离开”时，它也会锁上。
private-warning-left = 再过 { $seconds } 秒，您的私人笔记就会锁上。
private-warning-lost = 还没有保存的内容会丢失。
private-saving = 正在保存…
private-saved = 已经保存在上锁的文件里。

## 收藏的条目。

private-resources = 收藏的条目
private-resources-none = 还没有收藏。请打开一个条目的页面，点“收藏”。
private-keep = 收藏
private-kept = 已收藏在我的私人笔记里
private-resource-note = 您为它写的笔记
private-remove = 移除
private-remove-about = 移除{ $name }
private-resource-gone = 资料库里已经没有这一条了。

## 笔记。

private-notes = 笔记
private-note-new = 新笔记
private-note-title = 标题
private-note-text = 笔记
private-note-untitled = 没有标题的笔记
private-papers = 我正在写的信和文稿

## 写给自己的计划。

private-plan = 日子难熬时，我的计划
private-plan-about = 趁好过一些的日子来写，可以自己写，也可以和您信任的人一起写。哪一部分都可以空着。
private-plan-crisis = 如果您现在有危险，屏幕最上面的热线就是给您的，不管几点。
private-plan-signs = 我怎样察觉，难熬的一天开始了
private-plan-helps = 对我有帮助的小事
private-plan-places = 在哪里，我会好受一些
private-plan-people = 我可以打给谁，怎样联系
private-plan-person = 名字
private-plan-way = 怎样联系
private-plan-person-new = 再加一个人
private-plan-safer = 我想让自己拿不到的东西
private-plan-reasons = 对我重要的人和事
private-plan-after = 过去之后，我想记住的话

## 更换长密码，全部忘掉。

private-change = 更换长密码
private-change-do = 更换
private-changed = 长密码已经更换。
private-forget = 全部忘掉
private-forget-about = 会销毁上锁的文件和里面的一切，也会销毁这台电脑上记住的设置。您存在别处的副本不受影响。
private-forget-own = 同时删除我们自己的条目（{ $count }）
private-forget-stays = 资料包会留下。可以在“资料包”页面移除。
private-forget-do = 现在全部忘掉
private-forget-sure = 是的，销毁它
