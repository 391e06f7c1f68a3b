door-link-rights = 资料库里关于权利的内容
door-link-policy = 资料库里关于改变规则的内容
door-link-organizations = 资料库里的机构
