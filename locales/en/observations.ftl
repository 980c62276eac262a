observations-template-default = School sheet

observations-criterion-goals = Aims are clear and within reach
observations-criterion-content = Content is accurate and clear
observations-criterion-methods = Methods and tools vary
observations-criterion-differentiation = Tasks fit different levels
observations-criterion-structure = Stages of the lesson connect
observations-criterion-assessment = Assessment follows criteria
observations-criterion-communication = Communication and atmosphere
observations-criterion-time = Time is well used
observations-mark-0 = not seen
observations-mark-1 = partly
observations-mark-2 = seen
