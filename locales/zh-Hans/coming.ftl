### 还没有做好的入口。

coming-not-yet = 这个入口还没有做好。
coming-rest = 这个入口的其他部分还没有做好。
coming-meanwhile = 在这之前，下面这些也许能帮到您：
coming-act = 以后您可以在这里给官员写信，准备要问诊所、学校或工作单位的问题，找到开会时可以说的话，两种语言左右对照。
coming-rights = 以后您可以在这里找到一张要求口译员的卡片、被拒绝时可以说的话，还有投诉的地方。
coming-organizations = 以后机构还可以在这里检查自己服务得怎么样，看看还缺哪些语言。
coming-link-rights = 资料库里关于权利的内容
coming-link-policy = 资料库里关于改变规则的内容
coming-link-organizations = 资料库里的机构
