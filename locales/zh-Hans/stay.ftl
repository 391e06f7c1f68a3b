### 留任谈话：和在机构里工作或做志愿者的人谈一谈，让他们能留下来。在纸上填写。

stay-interview-name = 留任谈话
    .about = 和在您那里工作或做志愿者的人谈话时可以问的问题，让好的人能留下来。
stay-interview-how = 单独谈，在带薪的时间里谈，而且对方愿意才谈。这里说的话，绝不可以用来对付对方。
stay-interview-paper = 这张纸上不要写名字。写什么、给谁看，由对方决定。

## 问题。

stay-interview-stay = 是什么让您想留下来？
stay-interview-leave = 是什么让您想过离开？
stay-interview-extra = 因为您的语言或社群，您有没有额外的工作要做？有报酬吗？
stay-interview-hurt = 这里有没有人因为您是什么样的人而对您不好？您觉得应该怎么办？
stay-interview-need = 什么最能帮到您：工资、时间、休息、指导，还是学习的机会？
stay-interview-next = 我们会改变什么，由谁来做，什么时候做到？
