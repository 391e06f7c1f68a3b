### 일하거나 자원봉사하는 사람이 계속 함께할 수 있도록 나누는 이야기의 질문.

stay-interview-name = 계속 함께하기 위한 대화
    .about = 함께 일하거나 자원봉사하는 사람과 나눌 질문이에요. 좋은 사람이 계속 있을 수 있게 하려는 것이에요.
stay-interview-how = 둘이서만, 급여를 받는 시간에, 그 사람이 원할 때만 이야기하세요. 여기에서 한 말을 그 사람에게 불리하게 쓰면 안 돼요.
stay-interview-paper = 이 종이에 이름을 쓰지 마세요. 무엇을 쓸지, 누가 볼지는 그 사람이 정해요.

## 질문.

stay-interview-stay = 계속 있고 싶게 하는 것은 무엇인가요?
stay-interview-leave = 그만둘까 생각하게 한 것은 무엇이었나요?
stay-interview-extra = 언어나 공동체 때문에 더 하는 일이 있으세요? 그 일에 돈을 받으세요?
stay-interview-hurt = 여기에 출신이나 정체성 때문에 나쁘게 대하는 사람이 있나요? 어떻게 되어야 할까요?
stay-interview-need = 무엇이 가장 도움이 될까요? 급여, 시간, 쉼, 이끌어 줄 사람, 배울 기회?
stay-interview-next = 우리는 무엇을 바꾸고, 누가 하고, 언제까지 할까요?
