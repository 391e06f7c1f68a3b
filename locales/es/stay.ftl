### Preguntas para hablar con alguien que trabaja o ayuda en una organización, para que pueda quedarse. Se llenan en papel.

stay-interview-name = Hablar para que la gente se quede (stay interview)
    .about = Preguntas para hablar con alguien que trabaja contigo o ayuda sin pago, para que la buena gente pueda quedarse.
stay-interview-how = Hablen a solas, en horas pagadas, y solo si la persona quiere. Nada de lo que se diga aquí puede usarse en su contra.
stay-interview-paper = No escribas ningún nombre en esta hoja. La persona decide qué se escribe y quién lo ve.

## Las preguntas.

stay-interview-stay = ¿Qué te da ganas de quedarte?
stay-interview-leave = ¿Qué te ha hecho pensar en irte?
stay-interview-extra = ¿Haces trabajo de más por tu idioma o tu comunidad? ¿Te lo pagan?
stay-interview-hurt = ¿Alguien te trata mal aquí por ser quien eres? ¿Qué debería pasar?
stay-interview-need = ¿Qué ayudaría más: pago, tiempo, descanso, orientación, una oportunidad de aprender?
stay-interview-next = ¿Qué vamos a cambiar, quién lo hace y para cuándo?
