### 一个月里想一想的十个问题，给机构的工作人员和志愿者。每个人写给自己看。

humility-name = 保持谦逊：一个月的十个问题
    .about = 关于倾听、权力和犯错的短问题。每个人写给自己看。
humility-how = 每周选两三个。这张纸自己留着，没有人来收。
humility-never = 我们想在文化上保持谦逊，人们说需要什么，就作出改变。这件事永远没有做完的一天。

## 问题。

humility-listen = 这一周，我在什么时候没有再听下去？错过了什么？
humility-silent = 今天谁说得最多？谁的话没有人听见？
humility-guess = 对方还没开口，我就认定了什么？
humility-power = 我在这里有什么权力，比如钥匙、档案、钱，或者最后由我说了算？谁感觉得到？
humility-rule = 我们的哪一条规定，对我容易，对别人却难？
humility-word = 我用哪个词来说别人，而他们自己并不这样说？
humility-mistake = 我什么时候无意中伤了人？我怎样道歉，又改变了什么？
humility-taught = 我服务的人教会了我什么？我道谢了吗？
humility-credit = 我用的哪一种方法来自别的社群？我说出来了吗？
humility-honest = 我错了的时候，谁会对我说实话？我怎样让对方说得安心？
