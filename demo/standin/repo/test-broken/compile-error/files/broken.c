struct question;

int answer(void)
{
	struct question *q = 0;
	return q->answer + undeclared_variable;
}
