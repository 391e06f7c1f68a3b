### Un plan de capacitación que una organización hace para su propio personal y sus personas voluntarias, y llena en papel.

training-plan-name = Plan de capacitación
    .about = Planea una capacitación que siga todo el año. La guían personas de las comunidades a las que sirves, y se les paga.
training-plan-topics = ¿Sobre qué quieren aprender?
training-plan-topics-listening = Escuchar, y tener humildad
training-plan-topics-racism = El racismo en la atención de salud, antes y ahora
training-plan-topics-language = Trabajar con intérpretes
training-plan-topics-lgbtq = Atender a personas queer y trans
training-plan-topics-healing = Prácticas de sanación, y nombrar a los pueblos de donde vienen
training-plan-topics-crisis = Una crisis, y qué pasa cuando llega la policía
training-plan-tick = Nuestros temas. Marca cada uno cuando se haya dado la capacitación.
training-plan-who = ¿Quién de nuestras comunidades va a guiar cada tema?
training-plan-pay = Paga a las personas de la comunidad que capacitan como a cualquier especialista. Paga también la preparación y el viaje.
training-plan-budget = Pago a quienes capacitan, en su propia línea del presupuesto:
training-plan-needs = Lo que la gente necesita para participar, como intérpretes, una sala sin escalones, cuidado de niñas y niños:
training-plan-dates = Fechas, en horas de trabajo pagadas. ¿Cuándo sigue la capacitación?
training-plan-know = ¿Cómo sabremos que la atención es mejor? ¿A quién le vamos a preguntar, y cuándo?
