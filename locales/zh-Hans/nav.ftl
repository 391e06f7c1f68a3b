### 五个入口和其他页面。要很短。

nav-find = 寻找帮助
nav-community = 社区关怀
nav-act = 采取行动
nav-rights = 我的权利
nav-organizations = 机构专区
nav-settings = 设置
nav-about = 关于与致谢
nav-safety = 能藏住什么，藏不住什么
