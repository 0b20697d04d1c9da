/* C99's <tgmath.h> for Frama-C, which has none: float and double are the types that generated code uses. */
#include <math.h>

#define GENERIC(function, x) (sizeof(x) == sizeof(float) ? function##f((float)(x)) : (function)(x))
#define GENERIC2(function, x, y) (sizeof(x) == sizeof(float) ? function##f((float)(x), (float)(y)) : (function)(x, y))
#define exp(x) GENERIC(exp, x)
#define log(x) GENERIC(log, x)
#define sqrt(x) GENERIC(sqrt, x)
#define tanh(x) GENERIC(tanh, x)
#define fabs(x) GENERIC(fabs, x)
#define sin(x) GENERIC(sin, x)
#define cos(x) GENERIC(cos, x)
#define floor(x) GENERIC(floor, x)
#define pow(x, y) GENERIC2(pow, x, y)
