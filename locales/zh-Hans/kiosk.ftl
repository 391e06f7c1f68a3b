### 社区中心里的自助电脑：来访的人一个接一个地用，站着读这些字。

kiosk-touch = 点一下屏幕或按任意键，就可以开始
kiosk-erases = 您离开时，您在这里做过的事会被清除。
kiosk-tally = 这个社区中心会统计大家找哪几类帮助、用哪种语言。数字会故意改动一点。它从不保存您输入的内容，也从不记下您是谁。危机、暴力和移民方面的，从不统计。
kiosk-done = 我用完了：清除
kiosk-done-about = 结束这次使用，清除您在这里做过的事。
kiosk-warning-title = 您还在吗？
kiosk-warning-left = 再过 { $seconds } 秒，您这次使用的内容就会被清除。
kiosk-warning-how = 要继续用，请点一下屏幕或按任意键。
kiosk-stay = 我还在
kiosk-print-about = 纸会从这个社区中心的打印机里出来。请把纸带走：谁路过，都能看到出纸盘里的内容。
kiosk-print-none = 这个社区中心不在这里提供打印。您可以看着屏幕抄下号码，或者用手机扫二维码。
kiosk-staff-title = 工作人员专用
kiosk-staff-about = 要输入数字密码才能打开。来访的人用不到这里的东西。
kiosk-staff-pin = 数字密码（PIN）
kiosk-staff-update = 看看有没有较新的资料包
kiosk-staff-close = 关闭程序
kiosk-staff-done = 完成了。
kiosk-staff-wrong = 数字密码不对。
kiosk-staff-early = 现在再试还太早。
kiosk-staff-wait = 请过 { $minutes } 分钟再试。
kiosk-staff-tally = 显示统计的数字
kiosk-staff-take = 把数字存到 U 盘
kiosk-staff-taken = 已存到 U 盘：{ $file }

## 统计的数字，给工作人员看。

kiosk-tally-title = 大家没有找到什么，{ $quarter }
kiosk-tally-early = 头三个月还没有结束。结束以后才能显示数字。
kiosk-tally-none = 没有哪个数字大到可以显示。
kiosk-tally-need = 找什么
kiosk-tally-language = 语言
kiosk-tally-not-found = 没有找到
kiosk-tally-found = 找到了
kiosk-tally-hidden = 不到 { $least }
kiosk-tally-doubt = 可能是碰巧
kiosk-tally-about = 每个数字都故意改动过一点。大多数的真实数字，和显示的最多相差 { $margin }。这样做，是为了让谁也不能从这些数字看出谁来过这里。
kiosk-tally-other = 其他语言

kiosk-staff-brief = 把一页摘要存到 U 盘
kiosk-staff-brief-print = 打印一页摘要
kiosk-brief-title = 大家在这里需要、却没有找到的帮助
kiosk-brief-what = 在这个社区中心的一台公用电脑上，大家用自己的语言寻找心理健康方面的帮助。这一页列出的，是大家找过、电脑里却没有用那种语言提供的帮助。
kiosk-brief-table = 有多少次使用没有找到那种语言的帮助。横条越长，次数越多。空心的横条可能是碰巧。
kiosk-brief-none = 这三个月里，没有哪个数字大到可以显示。这是为了保护来过这里的人：太小的数字可能会让人认出其中某一位。这并不表示没有人需要帮助。
kiosk-brief-are = 这些数字说的是什么
kiosk-brief-visits = 数的是使用的次数，不是人数。来过两次的人算两次；一次使用最多可以算进三类帮助。
kiosk-brief-hidden = 不到 { $least } 的数字不显示，也不列总数，所以谁也算不出没有显示的数字。
kiosk-brief-are-not = 这些数字不说明什么
kiosk-brief-never = 危机、暴力和移民方面的，从不统计。有多少人在这些方面需要帮助，从这一页看不出来。
kiosk-brief-absent = 这一页并不是全部。它只列出最大的几个数字；从没用过这台电脑的人，也不在这些数字里。
kiosk-brief-made = { $date }用 { -app-name } 制作。
