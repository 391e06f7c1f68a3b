### 危机提示条和危机页面。这里的每个字，都可能有身处危险的人在读。

crisis-strip = 现在有危险吗？
crisis-strip-link = 打电话或发短信到 988，或其他危机热线
crisis-never-calls = 这个程序不会替您打电话
crisis-title = 现在就找人谈谈
crisis-intro = 这些热线都免费。您随时可以停下来。
crisis-911 = 如果接下来几分钟内可能有人丧命，911 是美国的紧急求助电话。打过去，通常会有警察、消防员或救护车赶来。
crisis-lines = 全美国都能打的热线
crisis-more-lines = 更多危机热线
crisis-built-in = 资料库打不开。这是{ $date }的内置名单。
crisis-police-note = 有些热线可能会叫警察或救护车来。每张卡片上都写着我们查到的情况。
# 普通话和粤语的英文说法是为读者加上的。
crisis-interpreter = 您可以用英语说出您的语言：普通话是 Mandarin，粤语是 Cantonese。很多热线会帮您找口译员。
crisis-static-title = 现在就找人谈谈。打电话或发短信到 988。
crisis-static-note = 免费，日夜都有人。打电话可以请口译员。
