"""What the language can say, each with the shapes of its given tensors (reals, then integers)."""

Shapes = dict[str, tuple[int, ...]]

CASES: dict[str, tuple[str, Shapes, Shapes]] = {
    "dense": (
        ("z[n,o] = sum[i](W[o,i]*x[n,i]) + b[o]\na[n,o] = 1/(1+exp(-z[n,o]))"),
        {"W": (3, 4), "x": (2, 4), "b": (3,)},
        {},
    ),
    "padded conv": (
        "z[o,p:4] = sum[c,u](K[o,c,u]*pad(x[c,2*p+u-1]))",
        {"K": (3, 2, 3), "x": (2, 7)},
        {},
    ),
    "lookup": (
        ("e[n,k] = E[t[n],k]\ns[n] = sum[k](e[n,k]**2)"),
        {"E": (2, 3)},
        {"t": (4,)},
    ),
    "softmax max": (
        (
            "m[n] = max[k](z[n,k])\n"
            "e[n,k] = exp(z[n,k]-m[n])\n"
            "s[n] = sum[k](e[n,k])\n"
            "p[n,k] = e[n,k]/s[n]\n"
            "L = sum[n](-log(p[n,y[n]]))"
        ),
        {"z": (3, 4)},
        {"y": (3,)},
    ),
    "argmax": (
        ("w[n] = argmax[k](z[n,k])\nc[n] = z[n,w[n]]"),
        {"z": (3, 4)},
        {},
    ),
    "argmax2": (
        "g[n,k:4] = where(argmax[j](z[n,j]) == k, 1, 0)",
        {"z": (3, 4)},
        {},
    ),
    "fused two hoists": (
        (
            "p[i,j] = x[i,j]*sum[k](y[i,k]) + sum[k](u[i,k]*v[k,j])\n"
            "q[i,j] = p[i,j]*sum[k](u[i,k]**2) + sum[k](v[k,j]*y[i,k])"
        ),
        {"x": (2, 3), "y": (2, 4), "u": (2, 4), "v": (4, 3)},
        {},
    ),
    "three index hoist": (
        "T[i,j,k] = sum[l](B[i,j,l])*A[i,j,k] + sum[l](C[i,k,l])*sum[l](D[j,k,l])",
        {"A": (2, 3, 4), "B": (2, 3, 5), "C": (2, 4, 5), "D": (3, 4, 5)},
        {},
    ),
    "guarded sum": (
        "h[i:4] = where(i > 0, sum[k](x[i-1,k]), 0)",
        {"x": (3, 4)},
        {},
    ),
    "guarded sum log": (
        "h[i] = where(x[i,0] > 0, sum[k](log(x[i,0])*x[i,k]), 0)",
        {"x": (3, 4)},
        {},
    ),
    "guarded level": (
        "h[i,j] = where(i > 0, sum[k](x[i-1,k]), 0)*y[i,j]",
        {"x": (3, 4), "y": (3, 2)},
        {},
    ),
    "nested": (
        "s = sum[i](max[j](x[i,j])*sum[j](x[i,j]**2))",
        {"x": (3, 4)},
        {},
    ),
    "nested sum in where": (
        "s = sum[i:3](where(i > 0, sum[j](x[i-1,j]), 1))",
        {"x": (3, 4)},
        {},
    ),
    "two nested": (
        "s = sum[i](sum[j](x[i,j])*sum[j](x[j,i])) + sum[i](sum[j](x[j,i]**3))",
        {"x": (3, 3)},
        {},
    ),
    "quotient and remainder": ("y[i: 12] = x[i // 6, i // 2 % 3, i % 2] + i // 5", {"x": (2, 3, 2)}, {}),
    "groups": ("y[o, p] = sum[c: 2](W[o, c] * x[o // 3 * 2 + c, p])", {"x": (4, 3), "W": (6, 2)}, {}),
    "upsampled": ("y[i: 5] = where(i % 2 == 0, x[i // 2], 0)", {"x": (3,)}, {}),
    "recurrent": (
        "h[t,k] = tanh(sum[j](U[k,j]*x[t,j]) + where(t > 0, sum[l](V[k,l]*h[t-1,l]), 0))",
        {"U": (2, 3), "V": (2, 2), "x": (4, 3)},
        {},
    ),
    "recurrent lstm": (
        ("c[t,k] = where(t > 0, c[t-1,k]*h[t-1,k], 1) + x[t,k]\nh[t,k] = tanh(c[t,k])"),
        {"x": (4, 3)},
        {},
    ),
    "recurrent down": (
        "d[t] = x[t] + where(t < 3, 2*d[t+1], 0)",
        {"x": (4,)},
        {},
    ),
    "powers": (
        "a[i] = x[i]**2 + x[i]**7 + 1/(2+x[i])**3 + sqrt(2+x[i]) + (2+x[i])**(1/3) + 1/sqrt(2+x[i]) + (2+x[i])**(-3/2)",
        {"x": (4,)},
        {},
    ),
    "functions": (
        "a[i] = exp(x[i]) + log(2+x[i])"
        " + tanh(x[i]) + erf(x[i]) + sin(x[i])*cos(x[i]) + abs(x[i]) + sign(x[i]) + sinh(x[i]) + cosh(x[i])"
        " + atan(x[i])",
        {"x": (4,)},
        {},
    ),
    "numbers": (
        "a = 1/3 + pi*2 + 1e30 - 1e-30*x + 12345678901",
        {"x": ()},
        {},
    ),
    "index value": (
        "a[i] = i*x[i] + i/2 + (i+1)**2",
        {"x": (4,)},
        {},
    ),
    "index value only": (
        "a[i:4] = (i + 1)/3",
        {},
        {},
    ),
    "transposed fuse": (
        ("a[i,j] = x[i,j]+1\nb[i,j] = a[j,i]*2\nc[i,j] = a[i,j] + b[i,j]"),
        {"x": (3, 3)},
        {},
    ),
    "condition mix": (
        "a[i,j] = where(i == j or x[i,j] > 0 and j < 2, x[i,j], where(not (i > j), 1, -x[i,j]))",
        {"x": (3, 3)},
        {},
    ),
    "condition half": (
        "a[i:5] = where(i > 3/2, 1, 0)*x",
        {"x": ()},
        {},
    ),
    "int tensor compare": (
        "a[n,k] = where(y[n] == k, 1, 0) - p[n,k]",
        {"p": (3, 2)},
        {"y": (3,)},
    ),
    "int tensor value": (
        "a[n] = y[n]*p[n] + y[n]/2 + y[n]**2",
        {"p": (3,)},
        {"y": (3,)},
    ),
    "max min": (
        "a[i] = max(x[i], 0) + min(x[i], y[i])",
        {"x": (4,), "y": (4,)},
        {},
    ),
    "scalar repeated": (
        "s = exp(a*b) + exp(a*b)**2 + sum[i](x[i]*exp(a*b))",
        {"a": (), "b": (), "x": (3,)},
        {},
    ),
    "scatter": (
        "g[v:5,k] = sum[n](where(t[n] == v, d[n,k], 0))",
        {"d": (4, 3)},
        {"t": (4,)},
    ),
    "stride scatter": (
        "g[i:7] = sum[p:3,u:3](where(2*p+u-1 == i, d[p]*K[u], 0))",
        {"d": (3,), "K": (3,)},
        {},
    ),
    "sum of index cond": (
        "g = sum[i:5](where(i > 1, x[i], 0))",
        {"x": (5,)},
        {},
    ),
    "index called like a word of C": (
        "a[int] = x[int]",
        {"x": (3,)},
        {},
    ),
    "tensors called like accumulators": (
        ("sum1 = x[0]\nlargest = sum1 + max[i](x[i])"),
        {"x": (3,)},
        {},
    ),
    "tensor called like a temporary": (
        ("t1 = x[0] + 1\nb = exp(t1)*exp(t1+1) + exp(exp(t1))*exp(t1)"),
        {"x": (3,)},
        {},
    ),
    "index called like a temporary": (
        "b[t1] = exp(x[t1])*2 + exp(exp(x[t1]))",
        {"x": (3,)},
        {},
    ),
    "index called like an accumulator": (
        "b[largest] = max[i](x[i]*y[largest])",
        {"x": (3,), "y": (3,)},
        {},
    ),
    "same index reduction": (
        ("b[i] = sum[j](x[j]*y[i])\nc[j] = b[j] + sum[i](x[i]*y[j])"),
        {"x": (3,), "y": (3,)},
        {},
    ),
    "rename capture": (
        ("b[i] = x[i] + 1\nc[j] = b[j]*sum[i](x[i]*y[j])"),
        {"x": (3,), "y": (3,)},
        {},
    ),
    "max negative": (
        ("b = max[i,j](x[i,j]-5)\nc = argmax[i,j](x[i,j])"),
        {"x": (3, 2)},
        {},
    ),
    "where cond sum": (
        "b[i] = where(sum[j](x[i,j]) > 0, x[i,0], -x[i,1])",
        {"x": (5, 2)},
        {},
    ),
    "nested where": (
        "b[i:5] = where(i > 0, where(i < 4, x[i-1]*pad(x[i+1]), x[i-1]), x[i])",
        {"x": (5,)},
        {},
    ),
    "half step": (
        "a[i] = where(x[i] > 0, 1, 0)/2 + where(i > 1, 1, 2)/where(x[i] > 0, 3, -4)",
        {"x": (4,)},
        {},
    ),
    "floor": (
        "a[i] = floor(3*x[i])",
        {"x": (4,)},
        {},
    ),
    "two times": (
        ("h[t,k] = where(t > 0, c[k,t-1], 1)*x[t,k]\nc[k,t] = h[t,k] + x[t,k]"),
        {"x": (4, 3)},
        {},
    ),
    "swapped time": (
        ("h[t,k] = where(t > 0, c[k,t-1], 1)*x[t,k]\nc[t,k] = h[k,t] + x[k,t]*t"),
        {"x": (4, 3)},
        {},
    ),
    "short time": (
        ("h[t:5] = where(t > 0, c[t-1], 1)\nc[t:4] = where(t > 0, h[t-1]*2, 3) + x[t]"),
        {"x": (4,)},
        {},
    ),
    "guard both": (
        "h[i:4,j:3] = where(i > 0 and j > 0, sum[k](x[i-1,k]*y[j-1]), 0)",
        {"x": (3, 4), "y": (2,)},
        {},
    ),
    "guard cond sum": (
        "h[i:4] = where(sum[k](w[i,k]) > 0 and i > 0, sum[l](x[i-1,l]), 0)",
        {"x": (3, 4), "w": (4, 2)},
        {},
    ),
    "const reduction": (
        "h[i] = x[i]*sum[j](x[j]**2) + argmax[j](x[j])*i",
        {"x": (3,)},
        {},
    ),
    "argmax expr": (
        "c[n] = z[n,argmax[k](z[n,k])] + argmax[k](z[n,k])/2",
        {"z": (3, 4)},
        {},
    ),
    "argmax multi": (
        "c = argmax[n,k](z[n,k])",
        {"z": (3, 4)},
        {},
    ),
    "where argmax in sum": (
        "d[n,k:4] = where(argmax[j](z[n,j]) == k, 1, 0) - sum[q](where(argmax[j](z[n,j]) == q, z[n,q], 0))",
        {"z": (3, 4)},
        {},
    ),
    "time called like a word of C": (
        "h[int] = where(int > 0, h[int-1], 1)*x[int]",
        {"x": (4,)},
        {},
    ),
    "index named input": (
        "b[x] = x[x]*sum[y](y[y])",
        {"x": (4,), "y": (3,)},
        {},
    ),
    "nested negative": (
        "b[i] = x[i] - (y[i] - (x[i] - y[i])) - -x[i]*-y[i] / (x[i]/(y[i]+3))",
        {"x": (5,), "y": (5,)},
        {},
    ),
}
