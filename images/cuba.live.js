// cuba: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "cuba",
 "dt": 0.0001,
 "duration": 1.0,
 "segments": [
  1.0
 ],
 "parameters": {
  "tau_ref": {
   "value": 0.005,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "tau_e": {
   "value": 0.005,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "tau_i": {
   "value": 0.01,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "tau": {
   "value": 0.02,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "E_L": {
   "value": -0.049,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "V_t": {
   "value": -0.05,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "w_i": {
   "value": -0.009000000000000001,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "w_e": {
   "value": 0.0016200000000000001,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "V_r": {
   "value": -0.06,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "G.I_e": {
   "value": [
    0.0
   ],
   "shape": [
    4000
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "V",
   "scale": 1.0
  },
  "G.I_i": {
   "value": [
    0.0
   ],
   "shape": [
    4000
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "V",
   "scale": 1.0
  },
  "G.v": {
   "value": [],
   "shape": [
    4000
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "inh.delay": {
   "value": [
    0.0
   ],
   "shape": [
    64150
   ],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "exc.delay": {
   "value": [
    0.0
   ],
   "shape": [
    255339
   ],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "defaultclock.dt": {
   "value": 0.0001,
   "shape": [],
   "kind": "clock",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  }
 },
 "monitors": {
  "Smon": {
   "kind": "spikes",
   "source": "G",
   "size": 4000
  },
  "Rmon": {
   "kind": "rate",
   "source": "G",
   "size": 4000
  }
 }
};
const spec = {
 "parameters": {
  "tau_ref": {
   "array": "$tau_ref",
   "scalar": true
  },
  "tau_e": {
   "array": "$tau_e",
   "scalar": true,
   "divides": true
  },
  "tau_i": {
   "array": "$tau_i",
   "scalar": true,
   "divides": true
  },
  "tau": {
   "array": "$tau",
   "scalar": true,
   "divides": true
  },
  "E_L": {
   "array": "$E_L",
   "scalar": true
  },
  "V_t": {
   "array": "$V_t",
   "scalar": true
  },
  "w_i": {
   "array": "$w_i",
   "scalar": true
  },
  "w_e": {
   "array": "$w_e",
   "scalar": true
  },
  "V_r": {
   "array": "$V_r",
   "scalar": true
  },
  "G.I_e": {
   "array": "G$I_e",
   "atReset": true
  },
  "G.I_i": {
   "array": "G$I_i",
   "atReset": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
  },
  "inh.delay": {
   "array": "inh$delay",
   "atLeast": 0,
   "queue": true
  },
  "exc.delay": {
   "array": "exc$delay",
   "atLeast": 0,
   "queue": true
  },
  "defaultclock.dt": {
   "array": "defaultclock$dt",
   "scalar": true,
   "above": 0,
   "atReset": true
  }
 },
 "segments": [
  {
   "duration": 1.0,
   "start": 0.0,
   "clocks": [
    {
     "name": "defaultclock",
     "timestep": "defaultclock$timestep",
     "t": "defaultclock$t",
     "dt": "defaultclock$dt",
     "end": "defaultclock$end"
    }
   ],
   "monitors": [
    {
     "name": "Smon",
     "kind": "spikes",
     "count": "Smon$N",
     "clock": "defaultclock",
     "t": "Smon$t",
     "values": [
      {
       "name": "i",
       "array": "Smon$i",
       "lists": false
      }
     ],
     "width": 0,
     "room": "Smon$t",
     "counts": "Smon$count",
     "perStep": 4000
    },
    {
     "name": "Rmon",
     "kind": "state",
     "count": "Rmon$N",
     "clock": "defaultclock",
     "t": "Rmon$t",
     "values": [
      {
       "name": "rate",
       "array": "Rmon$rate",
       "lists": false
      }
     ],
     "width": 2,
     "room": "Rmon$t"
    }
   ],
   "queues": [
    {
     "name": "inh$pre$",
     "delay": "inh$delay",
     "dt": "defaultclock$dt",
     "sources": "inh$_synaptic_pre",
     "public": "inh.delay"
    },
    {
     "name": "exc$pre$",
     "delay": "exc$delay",
     "dt": "defaultclock$dt",
     "sources": "exc$_synaptic_pre",
     "public": "exc.delay"
    }
   ],
   "events": [
    "G$_spikespace"
   ],
   "finite": [
    [
     "G.I_e",
     "G$I_e",
     "defaultclock$t"
    ],
    [
     "G.I_i",
     "G$I_i",
     "defaultclock$t"
    ],
    [
     "G.lastspike",
     "G$lastspike",
     "defaultclock$t"
    ],
    [
     "G.v",
     "G$v",
     "defaultclock$t"
    ]
   ]
  }
 ],
 "draws": null
};
function storage() {
  const inh$drawn = pairs$(64150, [3200, 800], [0, 4000]);
  const exc$drawn = pairs$(255339, [0, 3200], [0, 4000]);
  return {
    defaultclock$dt: Float64Array.of(0.0001),
    defaultclock$t: Float64Array.of(0.0),
    G$I_e: filled(Float64Array, 4000, 0),
    G$I_i: filled(Float64Array, 4000, 0),
    G$lastspike: filled(Float64Array, 4000, -10000),
    G$not_refractory: filled(Uint8Array, 4000, 1),
    G$v: decoded(Float64Array, Float64Array, "7QnzvNGYrb+2/3Yt+pqsv0xnvm45uKm/kx61W8xDrr8RQBHuGkSsv9KDAPbqqam/PcqSzZy0rb+48bsRUQ2qv/MSy0Oc3Ku/bwB5uLm1qr8YyVCe2yutv47RC9SRr6y/rT7GxGM0rb9FNIadaySqvwwUtQktea6/yc8dAPZwrL+VCPad1derv667rYqX26y/+NU0tggqq7/oojoBC/6pv6hHB5c4kK6/cQXBAzEZrr+FOAgOW4itv1xUCoCpbau/YXaIvRODrb/oXlOaB8Wpv2AyW7zN9K2/U4sKFtp6rr+hF721sE+sv2H8LOymOau/iCZV5bE3qr+16jveMzmrv3tK4LJeDqy/eJqA2zRUrL/vx1Sc8Gatv+q/f+pvHqy/tmoV2FnHq7+4yCGY4TWsv3uLA9nDqK2/L9WWgFZprL80fCwhVuipv12UgLqyH62/pLbwiSuarr8En6g503Gtvwy38Z/Ho62/GxOcrLuurb9v2waT1Eirvz/XXq1x66q/8Kamuz1Yqr+4Rvgpw0muvwLHKPaM2a2/CsbyESy5qb8D9PCPLbWuvwTJyNZxYKy/QIdbyzl2rr/21Qct92Grv0AimFZznqm/XFF4pjdZrL9EMFwGjdCsv1pTEljKVKu/4dk3/2FFq78nPwdSEqmrv/plGgJDtqu/lcx9f2k5rr8pv9uHAp2pv/3Hk68Wdau/E+0Js/yDrb8xPL5UOw6qv0i5sN/Y262/oJu2ogL5rL/CPLj/V/yrv/Ty2cra1Ky/yTIEY3YirL+x73QmrVKsv9f+ocq/Wa2/I7SKiAAbq78qc04V8yuuvwW/doFt3q2/fHcS1UmGqr/j6yt6a9+qvzeawalPSq2/1k83cMFWqr++HqA3Ju6qvyvdo+VRCKq/tB3wOq5Erb+4HEVDHNytv+EadNmkh62/jkC6XXaDqr8GH8SFu1qqv0h0Z2/HPa6/LVoCCSCpq7+8BxXGucipv6OP2jXTDau//zzmhrprrr/V9JJYEKWrv5Z0vqgPu6m/09tekKP7qb9nEcX7apWrv4gwrLf+KKq/CZ1FK8Wurb91ALK+j/Kpv2bQGdg4Kq2/PBkR417yqb/Uo14dmYCsv3ye/eLiD62/bP8UOsluq78qNNZF1nOrv/edqJZfU6u/DOd9dQ+qq7+wc6LarVGsv+AyQubJBKq/1wUl/mgwq7+vM2Zl4Yqsv9OVGHbiG6u/NsGHck3fqb8TWYzm026uv8jCBfwrray/5hKoo1Dtrb95eYeCZu+pv06LWaojKKu/k/A1OuQmq7+x5tHEgb2rv2jxfuP5Xa6/7v49g1ffqb9rEGGasS2qvw4HezVNXaq/UJFbOj9zrb/5S4Cg0Pusv3qwEJQOVay/97Jb3cerqb86TV2C/sOtvwNk6ULUPay/YUp6Pr66qr8ej2k/6rCqvzUUtudrxKu/SL9oL2ozrL9L4hs+pUCrv4pAC0OmNa2/76WDX6jJrb/pbRga60GtvwJc2bLbPKu/PKm1+Q00rb9DF20wVYitvwxo8S084q2/tfTDbr1xqr8gO3PSBMOtv/g+svOOpqu/Ql3FH3N8qr9fFqQOY2WrvyzbUy2vc6u/RC4GRu9/qr89BgvTM96tv2jpAUAUsam/my6U05scrr+KreNbwAerv8R+8aUi1aq/5x11Tkrfqr9EgC5AZQSsv15ZgoF18qm/h4z0p00krr9ftOXZQM6tvxL7+uSuFa6/NLlNL96UrL+2lMhRlcOpv3QY5G2j/6q/W6mQZDoOrb/f3hNT71Cqv7LIIL6L+a2/ZPI8ACxDqr+Gla4X6+2rvwTVezT99qy/RLB5xXc2q7/mYmpG7Lepvxazmz8j6K2//uoipqYzrb9rd26ncTWqv+QFCdKlQKq/gpicABIuq78kzsyXUcGpvw1F9Mmg8q2/3jUyWNPGrb/K12oNmUitv6wKORzkLq6/MiTYpwSlqr/4B1RHgqSpv62K74+pNK6/Jzu7rPKzrr9DVucQI3StvxhlRbhmpKm/ZfN55m5hq79kE28jV1qqv4uZJa7Spa2/KoTfsEUnrr87DwLH9peuvzgXsxle1Km/uqdQZxQ/rL92UIdFnGGuvyomZVassq2/GXYqSVafrb+4AU4h2JWuv39CspB4W62/yzgSwdR/qr8E3AkZq5KuvxiwbhxKwq2/UQHtAqGFrr+iBp47QByqv+u/DlX0a6q/g3Z+aAm+rb+58CQYgqKqvwlh0qAfRqq/zDQ/6LCkq7999Nf75qmrvxZtGthrAay//55LlUSWrb/vG0MxPESuvyn7hn5mbay/Uk5A4B6SrL/gIHDGlXOsvynwKnnYVa6/bsWkER1Jrb/D7AZGm6ytv7X3Yx/yM6q/hZsL5Qfkqr9OsEck2kerv2DfFk24fq2/leOZk6Pfrb9QrdtzI96sv7jo3g5r+Kq/aoe5WBDZq799kZdYnuarvyh/U9V9CKu/V+h6I7Nhrr/Vy86pZ8Ktv58tsiPpkKu//34FnVherL9sbCC+XfOrv3E/Mkuvp66/5Toeyjk6rL8B+6Kerxqsv33YKTCtQKu/L2vg8tyeq7+vO8NCdIGtv3uBeabpm6q/g7Sn17LBq78vA49dT6urv2fEAE2b+qy/lEiZqJb/rL+15qI93Kuqv3fNGompWq6/IN9t82PCqb8mUOTSbj6tv/xz3G0qua2/3BffaZEyq79Ji5Zh/uOqv1FFW2vZY6q/omrLLAENrb/JbCkDSoOsvwTSy47Vj6q/FUFVx8KwrL+YKXr+Coaqvz7Qj6I2qKu/Ym+kGNKZqb9bA/WldOOtv+qYOekkQqq/FUH9IBX8rL9/vZF52X6uv+nlOwH3Ba2/n4sqZu4HrL+VZdoee5ysvwThj7DeXKy/mi0pL7vGqr+ZoYfDnXarv50VJlrUnqy/YjeAdUHRq79+0cXXrvWtv7u6pcNoFKy/i7ppTY2drb8GwWiLa/6pv1fNpY7jma6/SHBMi7MKqr+f/ENFO76sv0UJobnLiK2/5BTdEampq7+zU5ex9Xmsv5xZptPez6m/x2gWso86rr9ZsrfEdM2sv8tSwMwTHq2/yg9W4amKq7+69kcZC5+uvzas4vG78a2/n67sEG8irL9sZlIPlkuqv/DerPREhaq/Ja78lHu/rL/4N5pafP2pv8WI/f+KLa2/OYVrf6p/q79I6tdyoumqvyfC6SIWta6/pNTeb9Fkq78ozvJ4l/qqv/KyDr5zNaq/7zrAIDvQqr9E3KM6UImuv6g9aMtrSKq/Q7NNXzoLq79DZBi8T+Gqv7bzZqHtH6u/uxsWar0mrb/wrMvK5WCqv/v4AKP+1Ku/EGcOhDXzrb9z9mxpm3Krv0aKBV+dP66/po+fN/Xbrb8JajxPXYKrv5esaSMU2a2/P+4lTvsKrb/8qUPdTIWrvzdCDjiEX6q/nieNH9TArL/d3f4GGSGuv2O5JWDuca6/wHE8tcIPq7883uoxcGOsv/IBY64dxaq/Qo8Q+qNlq7+6O+EjWjurv8jxY3pXgqy/LuJwQsguq7+uxpVGBkaqv5jj1IfeXau/0ryhUIwvqr/mHivi0zasv9CskVpSnaq/6YMPRMiTrr9gZE0LfMypvxsSWJ1lga2//zlOyE1Lrr8RaJOtVLSuvx+JqQg/Vqu/fBEv2FQiq79Y25htjOGpvyiHkMpzt6u/g2YXzJHYrL+6Qdg2WQmtv/RRPzXZ9a2/dPjw0qstqr/E8SEQ/eWsv9l+A6leca6/5Pl18WrZrb/xVMU6cnesv6/aiZUtoay/nPrpCFf8q7+UKhKa+9irvyovlZdITqy/OCxP2AAFq79IeA/sv2Csvy6K3+oRfKq/bi1UYwU+rb9GoOz1emesv6GV+iwoo66/qsGG2pykrL9neyVhFGesvznpKHxyu6y/Ai/jm03zrb/T+sN27JOsvwB8w6WE6ay/7GGLvb4lqr9VrERKS4Kqv0rT5dBEs6u/SABOFgiqrb+kB425k7Srv/2vSTuydq6/RGh64icNqr+38eFPq2utv6zzhlcdgKq/pu7pFstNrL8TjBZc7Hatv+EHadAAjqy/so+lEwecqb/wfsdvL6Sqv9QHM1n7b6q/MeYlyWwdrL96IxLPnoKtv4TbiSSYFa2/Q0MtNoaoqr937RpYjdKpv+nUDScMI6u/2hmeuoxhqr+gYL7ytNWrv0uf54/w2q2/m6KrjgLrq7/4pSInmairv/eojAWWCK6/Tbou18UjrL/WwbzrdSGtv6O1xpL4Haq/+wa5C1D3qb/OFcqBA9qpvw7l8qDZnKu/SD8998Wuqr9i0aBg1/GpvxPE6ICydKu/rHBEnRSGrr9uQHIBnpetv+qqV5JMga2/8hWSvuILrb+kXlFjGYaqv9z5EBCSfKq/9YFtWqOdq7+MxLwG6aWuv+D31pOeoaq/ahF+Ep2vq798zZ5tYqCrv+qANMJJeq6/49n7df78qb8pGCtD0LypvwDDTw4+WK6/9B1SRYVorb8EyNv2DKasv3shdRA8kqq/sARGrTrYqb9kq/0uaDSuvwbGLvg6Z62/EM/+aQ6lrr8V6zA6t5esv6gx9BcPRa2/KEYfLmg5rL+vlOFe2jGrv2PCI6AQ+6u/fWx05l+1rr+SB+XIZI2uvwZAi+pi1Ku/7Li8rzw2q7/wp5evSIetv4eYMvF6zKq/SYEEwFaBq79wLM5ECUmsv7S8FdAFoaq/QmzbSxG/q79BsG79veSpv58fsgbMqKu//mVi/bd/rb8kvIjSFWCuv9Q2T1YyQ66/kQ/7ytScqb+eZ4+XZEmqv3ahRBpBuqm/xzwfcV6Wrr9AEAbch1Orvy9z2HYC76q/CzBFOEC1qr8mymODHYisv8Z71BmVEa6/7RKV+L0nrL/mSTgfrmqrvxS+VdZg16m/3N6Msf/Jqr8aZxk6TkSsvxvHyqj6dKq/pzM/mElpq7/X/6Ii+qKuv2r+S6o4A62/AlpmHcdvrb9BE3wYH6isv1hMGb5wkay/VeFWSnwurr8KgkmjTgCtvwvWdg1h1Ky/0UhYLNNYrb8N5E9ldLCqv9Bf5HBGzK2/YAt3BCeMq79I5i7OQ+Cpv2eYCEXQ/qu/r2rCg+Y2qr8bq1OW5Aiqv9F5+CC5R66/LdCA6p0Nrr8O7W7IlaervzgFSqV1VKy/5gm+I7dtrr/NGaVLlmauv1DnYm+Mpa2/vB+4FFkVq79Kde8bf2OsvxBxv5C0l6q/TKLd0r/Rqr+KJVcFdNepv1712RMD66y/2kxMU8WlrL8SZFKLMgKrv/tuzCRN7Ky/1Q+zP+iAq788g0UysNqpv99S48wBbq6/lJcI+pH6rL9NQ6kbjq6pv8bkhtMCnKq/CrHl27lEq7/yzThJyxWrv7HGd0+ZB6u/aRxyiUYKqr9pjusfTaOuv66bQ4h3fKy/Xz6ONdeerb9oKB3Q/aCrv8zaMwO9W6u/C6ex54Qqqr98Q8FqjImqv9enm7Ufv62/CVu+7ft6rb99PkdGa5qsv/7e5gG/y6m/ss6zZGJYrr89uhecW6ysv2QJ6zlkNKq/Lk3ROy52q7+oxhXaQOupv7pFL7fkE6y/ntj4gBTzqb+LNzHHiq6tv48xbXt7iq6/IgrQ3DPRqr8K+kEj876rv1vlHTbHJ6y/7WMQsZfrqr/wTlfBI46rv3npyJXql6y/RRGGBENGrb97BMkICEquv+S2la42kay/mhtOJZRJrL/MXP9I4fCsv3Ptb3Vh0Ku/XFbHaVj0qr9be4s+LI2qv668y43zTau/xjNpJlVjqr+pg23/0HKsv/TERq0e7qm/ho9NAhjKq7/WRc5eeZatvwOLnOCMm6m/xsTyR8b9q79DiLb37Smuv+axLOWZBa6/rkp+do8Wq7/UuVyXugGtv6mhTXq+t6y/Fik2BlH7qr919OyYUg6qvx8wvgbTI6u/OJ2Vy3OKqr9udX0GI7qpv2Is95S7i62/laZUisgArL9DLCvWPjirv6k0wleEd66/eyPBNFrKqb9dRRKk4Fyrv1TGTGl4Rqq/xxE+BBZzrr9Spgu0oF+rvx46sAyH3Ku/BrtkeW3gqb9c2UnAWtCrv4UdVtNfFq6/IrwSNm/Nq7/Q5BOl1Amuv6BBv1cDQKu/Fv2ikgXKqr/w+NVSAN+svwK2Tw2qzqy/XpYKCLw+rL82RbrMmbqsvwJi88kPRK2/aIq2VQktrL/3W8g6Vyatv6YoxFvbhKy/GMLVoyS5qr8e67BKLvmsv7izDzCk0qq/wwmM5r4LrL/E1Qt7El2tv9h+wK2dXaq/dHR34CGaq780tYSEPSurv3Pem4FKZay/D/FUsyhQrb+ythU20cisv8iJOBo+Ra6/m2d5Sbpnqr9bjhWdmKurv3baX7sV/q2/xkek/0KEqr8oZEO4h8ysvynHnL0PNqq/KBEWiTnfrL+LAaQrY/upv+9rnGIPg62/1dzZbJC3rr9RRlm5Vwusv4w1WJhBc6q/d4rqWmGerb+9l0IRIsysv27TXallF66/jWo6VHworr9rvcfGJ5Ktv0Y3ubfbra6/mwsBjvZ7rr+GmaP4g4+rvzaqAEI5i6u/sqQa9ZbVqr/LEfKZ8Qiuv7D7G8nCkqq//arDUJe3rb9/vkDKoDCrv6HsiZluvam/MUEk9Ka0qr84GIcwU36sv4qoin2Ysay/xHExDPhUq7/aTZNCyyCsv1VClLuJZ6q/Htmp3P0nqr8OKVPerOOrv+dihJMRSKq/UlFDqgTgrb8SvC8wlOqtv67M0mrxo66//DXn5SerrL+A/XZ/fMOsv8SrZqPAp6u/kVEFcX7DrL+i4HVwuHWqvyljJMPs5q2/3VxBQ1Xcqb+3hcQv/+msv3Acc634la2/qAJacFOJqr8MYaIyLlOsv1QexOJX/qq/S3pFNK60rL8CIg0A9eCqv0oDMzigsay/b29MnCV8q78PV4fCQz+svwym6GXNway/6diqsUkdqr/nHp6hmi6qv11n4uDy/am/akme1MELrL+yXk1RD/yqv0Tcl2genay/nJu+R1/orb+1jyMPNeWsv2z8OXE596y//r0Xkdalq7/mO+mlaTyqv913I88Gtqm/1duwasugrb8UFqJ5Tharvw1BOhKM662/1Hv+SMy5rb8xOv/+W82pv/T8ZPT+ba6/dFHtyqj3rb/pFX35jWyrvxvyLmhAMq6/vXNIpVg3qr/9eojTSZKrvw1jm7pCE6y/Nqsm/RGarL+doMZyN36rvzFzzGIIdau/oXqpw+AdrL82xfQ/QQiqv+ligw/ZH62/p98YlAo1rL/bb2hc5P2sv8IYE508Hq6/1LOugUSyrL+YJeAwypWsv3j3UrHrNa2/ibHIjoShrL8L0Oo6A36tv+axHJ6lSKy/bsVNkZQ9rr+3Q4v7mmWrv35AEmPQvay/enCuNUEgrr/afqhHRkWrvzGQBNdRXq6/mwj1A+THrb/6jx2F8xCuv+FMUXWzzK2/Of8a6RZgrb8XXJBXGhKuv8qohz0mwqq/5VdJYYE9rr95oXl4SMCpv0kwOGgiQKy/6FMLqTXSrL8mPUsipEKqv5/zp1SMAa2/PzDlaUDlq78DSFJ+4/+rv2pbh0Fxi6q/yQwQ4HBnrb8pJoS5tAmqvxQ1fGt+A66/bP4ri7oRrb/GzymBWsqrv/0ySD6HYqy/N5qjjexfrL+sJP4nEG6uvxqDgRJF86u/W0E/uXurrL/C8skmcJ6qv92ttNvDkqu//uZKjsbZqr/kEECKR1Gsv4XmW8ZWA6y/B1i6gRbnrL+4YXPZ5FSqv/Yzd3eWMqq/aMm2EaYJq7/AFEb13Z+tvySbFGnYEa2/qYV+YnHAq7/XtSNYO9yqv3CCi0fPTKu/5TEtOfSCq79jbKUjnxusvwYkrjekyKu/Sgns9hRxq799BppXWjuuvyBzD5Lkvqy/4SxtZvSSqr+ct9m7YTmqv+CXrSFs3qm/AMk9kRTqrL+azByWDG6sv32ynPZMYK6/31gxu4whqr+exDmdwBSqv5ZeIggA362/B+VrMRG4rb/dkEHwtGCuv7/KvxIG0ay//Kcw5ym5qb/6HsvvdnauvzHllCoS/am/BE486Bs8qr9X9iOs0SWtv/wZE0Ew1qm/unQs2U/Mq7+MK0Cb2xWsv6z44Z8v+au/Mudm7x/Pqr8oW++WeAWqv+u9zPE0P6u/bNfqJK1nrr8z3jSzvfCrv5oiT6AdLa6/TvpfXKyuq79BXZqW6u6sv/OwqsDoeqy/mKCYUFk5q792RWrC6i+tv6tKeFABIa2/KaftPuOgqr+IWk9K+rCqvxjXkfzdwqy/NSdCjjfhq79enBw6g2Osv6k/zQbnqKq/rfD6gp6Bq7/GImkq88qrv/FkktQJQaq/qOxzYrpwrb8owoO0cVGqv7GLpeXFbq6/MfsqcqCYrb9oNxk1Lhuuv2M00Cr6IK6/D5aysfgOrr/onacjLlmsvzTkLLgI0qq/CxOWR9gSq7/Nk0yhLrGqv04fK9JsvKu/iUt8hXPgq7/byNGV772qv4cQxbTWN6u/DO3Li2XUq79Y1ZAOeymrv8K02ru0Tqu/0eHpelOxrL9l3eME9+iqv/zing2586u/576oxXYSrL/DZ7iDclGsv7A2OXVr5qu/HE0TTTPoqb8kh7PxHServ0vNCrfcVKu/dcrrGdTuqr+4s6OyZPyqvxIhtE1MZK2/S+O4wqkQrb+1tqWSMOOqvwVL95asd66/cuwBtK6Arb9zmD7L6/Gpv181b0JTrKu/ydJK0S/BrL+1MUWjsi2uv7vYaJ7zZK2/a1O0qmIsrb9BxiwTO7qpv0En9QSoBKq//lFlP3Lmq78UUGEY2Qasv5Z52wA1Aq6/Ig+CAE+krL/E7Wy3vvGqv2Nw3oYeVK6/J3qMpsnXrb89suRJsfOrv5EsnIYIqqu/4u8aK4ZGqr8IDLAE1GCtv7rcosS0nqm/nvEf9Unuq7853vJOJdysvyDtbj7Ik66/EzESZbtSrr+2BgEzNn6rv+w+6f43dKq//oGz2pSrrL8Vj/Hv6W6rv7niceTrMqy/81buSk3mrL9jDpMNPi2qv4AA1OmRcK6/5eEgq96SrL+/INyR90ysvwJIKr4Fuqm/1bcoVk8nqr+4YsRQ3FOsv3j8N7c+L62/Dup0BaM5rr/oUGG4wZutv2jCAGHBb66/KsNXpzBerL8S+GpaknOuv1xKvhdX+qq/e79ozwhsrr/p3BYz/Paqv2xXLZOZQKu/01LsUGsFrb/F9GPVCjWrv+gCCfp5Ray/oPFmM+vMqb9xlsTmtuatvzcisHZyLay/i1h6uj+KrL/DI5uFi5qrv/mwSzJ4Iqq/OeEKGo9frb89XVgqS2Ouv0HmO6r+4Ku/HJ9NFHcrq7+eoQk0aaGrvww2aRCNNKu/wSw6hzljrr+U+/UNTUKsvwyO6W6KZa2/7pIMH/qNq78rz0UBktWpv7zlRwYhCa2/Olw6E8xZrb8woQOSol+uv1/k8z09aK2/ANBVUDtkqr8AoL7G94Sqvw8XWtKgEq6/1W/Hfg98rL/eM0yN9PCqvxP86p5c7aq/2NGoql/Fqb+d6WAvJKKrv51oN0Zg2Ku/HB2WOGQYrL856Hln8hesv0HxHr7wIqq/KgiT5BzurL84w9Gjj1utvwbQjLbXea6/3uq262EXrb/MleajyImqv+qjyEa6Ba6/nKPo0fFHqr/e9jXyXMKsv+wsqLaO1qm/yA+fY7Dpqr/AgpWy6TGrvwYI+ji6hKy/p3Pxap7tqr8pEHH4WX+uv5VMKA7Erqq/kwouNgfBqb/yT/Db0zisv2L6SI2AzKu/dehu6i6aqr+Tpi6PqUStvwzHwi/dJau/qMpJg5GCqr+d0UuhC1Ktv4E8vGveVKu/TCSYK3PCqr8yAjdMSb+tv64mIEXTbKq/beq3zjV1qr9O4WvVZaytv1rYkDeHQay/huGs2J/Eqr84AiIxf2+sv/cx/+kefaq/aK6yy+kBrb/rNwiyb2Sqv40pBAjj76y/KzALWlG2rL/IL75CqhqrvzKT8CZNEa2/PpaUibHaq7/bBQ6xNieuv9boi/PL5a2/YBNb10arqr/Khecse8GpvzfwQqHgNqy/NQU0ehoNrr+fttZUaw6svyDV9Nr82Km/XBTLi4cRqr+NZiOaWTqrv+ThCRRl4qm/L43owLm/q7/vok7swLauv66xdDwsEaq/QYCs9u2jrb+Gp3YK2Kauv2UoidCkk6y/KXC2vgpRqr81ZMqy0vqsvzoRTlSiF62/5ytI0vUPrb9bIr/qrG2sv3EncpOX3qq/jjxe+WuOq7+bJXU0d6Gtv8DKSLEN+ay/sDTtF041rL8bNjXQ+P+qv4ZkVal4Caq/ez5Rn4Shq7+KLDOMb+Csv1hhE7eItKm/muh596fmrb9BD8Ukfzqqv++1mh7xyKy/hJNedpreqb91qd6BwNatv7C4bfqvway/rnEY0OBirr9Xfk+Jgxyqv1GmPX6VDa6/8UX9B/O6q7/fzUssMpWtvywAtbCd16m/ggCs3NtKq7+f3s7qQWKsv+u84Rz+kK6/m70hVvMjrr+NZWqZRHOrv+GxwnbLXqy/qlF/tJXtqr8ToO0Runerv3+5UiTifq6/jQqbCsKNrr8ugRrffEytv9U3iWgIz6u/I9zC14bGrb+VQrWz/0ysvw5cBhnT+6q/FJLDzpyarL/lvvcXdTKuvw5s3z2xV6y/a71ylutRq7/+lOeQF76pv+hbQUMH/am/xkRUYBm5qr+yQ6NcscSqv9VRlVkkY6u/ysGJ3G0frb+fZiI2Fmutv8BbWUyvkqu/kxeDwGHQrL9Jq1/jI0Gsv8eIVMmdj6u/5z/NeF5Nrr9IplJmWHGtvycvEVboG66/VC/JwtCirb9aaqg3qAmqv+zFLpyDLau/WiWSCh+1rL+EFVx/0zqqv4oVqCJCqK2/qi+0qYJAq79EiVUgfruqv6ZAKpqt0Ky/ciEPy0YArb8L60JdEeasvw7jwc+usKy/kgHtPzIOrr8nDZBfW1usv7BAYUVN7qm/0ntv7QWQq7+5EBn4+yKrv/DxrNIx2ay/NqZ+Gjeaqb9VDRQoerSqv0T5Q6Fa46u/IjuqT9mtrL+c8gsATDysv1QwN2x6PKy/WQPsAbDRqb9K3BgoGb+pv/EQb6Vdi6q/RhFzdOAnqr+WNNP8Z+ypvwxmm4KzJqq/T1yEg+CRrr/pDJEUns6rv0y+O8GIsKu/8btByIRFrr+YDVvYi2CrvwZUuRSwAqy/YTzN5A0kq78orOLqHzysvyGdTxW6Zau/DlLusQPfqr/z6OW4vA6tvwskuu2ZDau//YaAFTl1rr8zG19ijSSsv3SJXlmM/qq/gJfzzN0Jq791zPAgUnKuv5oB/OAxBq2//gRHSfRYrr9J8FBSpvupv7oZQTVj6qq/ajiZ44j3qr/cNNoQx7Kpv3d3DTF4Bqq/xoGLIytuqr/tEaV5hOqsvxuW0v7pMay/YK148CV2rr8o9Zff8dSqv3J6/FH4D6y//oTV+8EnrL83BwdVmpupvyqUg/8nB6y/4dZjfYbBqb8ND2qC+jGuv8qVoUPCXaq/x5L2deI/rr+hBLX8lkeqv4ySjxtXv6u/Yl/4yKs/rr9IkKqy3OOtvzFj9LDyMqy/QaMt3xLhqr8+1Zrnd3msv1gcv73tSKq/A2MHrjHMqr9fSXR3Gxutv9hRSUW7tam/5L3U38bbq78SXfPqBf6rv6JUKLGZW6u/KWSniqicq7+kIMR7cvesv+rZbFKp8qy/KWfnaGN8rb8RW2TTLQ6tv7p4NhHsm6q/NSE0l4GKrr8LIG2e4aarv2bcWs6Obay/gnGykP3Kqr+K+Z++doWtv+cS9g/5Fqu/+UVW34Jeqr/io/LTUbupv4oBoYdOfqu/g6+yUZ4qq793CMCxjayuvyOobPQcza2/CmSEm7oZrL9BMVigVvCpv3UJPrFnpaq/AAhIvVb0q7/FEvjAVBOuvxFNdSU+zqu/lp0uMPk2rr8PgXn6rPKrv/4d/wBexa2/xc0PevPsqb9L67lWNI+tvysYYIfz4qu/y2NiCKg+qr/IboUJdHOrv2Nb2wyOKKu/aywNJ4baqr8+eoxlHDuqv1Hs3fyy6Ku/vnRnaR+Dqr/jVe/tvyyrv8ZvbHhxRa2/i5+eD7vFrb9kDraA7x6qv7ZRYpMv3am/dGAeTOQ5rr/CjYAvsxKuv9OlCyjUfK6/BKUnVmUWq7/OYAPinpmrv+yjgSJ9hK2/dmiHxEJPq7/C57NJO5arv61sjLLjWq6/YtRv2MFIqr8VqRgHOJurv+CYydl+i6y/hmzQjhX9qb9nJtRt8kyqv/uDPLnzNK2/w6zzyvGWrL+8qFYRmp6rv8xTMfWlLqq/Dl6S7tOdrL8fjyvata6sv2favvB1T62/8tk1R0KqrL81oxNNwUitv28leniNs66/akoNn5SMq7+exLkK9i6svy09IcI8YKy/7ig8NQ7Nq7+0X74ZGuGsv8jrCu0awam/Lq43K0Gsqb/6Ec6D17Wpv5KED9HMjKy/Vhp/FcK2rL+a0eyg1TCtv3IzAGaO4qy/FdIkYIRNrb/mMz5aIFirvyVpp8L9xKq/Ifim0g3CrL8Fe7+AMdGrv/qlk8GLfK6/5rEZjS63rr/swiWbWiusvw50i9Dk3q2/FyMMvt2dq7907xtG64Wsv140lpPpuKu/VbFdIUY3rb84VYgdNM+pv1TGItq1Ka6/A9D2nbLbqr/GZnDXumquv/DKtN1MXa6/iC/4eLLYqr+Kc91/dG6qv6FPNpLIZ66/jTCpwrTsqr8TG0XB+nGtvxzPTJVvm6y/q0brpRg9rb8hoFpJ0wCrvyPMQmf7uqy/mbsPgVEVrb+KB4+UVwyuv4gV3ixQVqu/t5WD3TMwrL9P/jTOQMOqv/iagNETSKu/YSG9qu8zrr8AsC1I3Pepv/Ys24Q/CKu/uA5JaLakrr9hoC5BCxKuvw7tI+JLjqy/hJaG6OAoq790ZJx76KKpvzNzQpgOGqu/LEhfFwy4qb/QgmcQrr+qv1gI+70Cmq6/pk/Qr1Fwrb9vweprs4arv6TQPzozrqm/xtK615Crrb++yejhFS6rvzB+9dSvYqy/asZYupdFrL+FAMUWTbqsv+g9H33/zqu/hPNdrNP/qb+5yUxMC2qqv7vzcufsVqq/66P5lJGOqr9jJa96sG2uv4pvaWOn6au/hxOEC3VJrL9EeZ0BiP+qv6rrUyvYsq6/4FDZDQibqb9aSH6bmCusv3aTlHXMOK2/cbjRJyucrb/uiXaiKlmqv4ssxkaPVau/qtfOqAnnqr+v1eksDMCpv+Pr/A1jMKu/fDwr1ARYrb8VZmCd4tyrv7AV35ZaYK6/AFH3cmNwqr8cuP6qh3Crv5ySw0rwAKu/ZFCKBf+pq79YDX1Ja56qv5AFcYYHwqm/IzajN+Ecrb/VZHHkuAmqvygqChejpKy/3Jdylo6Pq789ZDIe/C6qv/ObJSx1M66/lLyDMQn6q7806y108Eirv6ey2IarUa2/FYeL6h/drb89b9MNOe+qvxtS5+BFf62/LNZXA1pqrL8CGavQkF2uvx42tEoFeKy/ccy8qjteq7/IS6oKR4Krv07HwitEd6q/AT2VkuNsrL+l9QbHMkGsv00gzoHjX6y/XtS8we1Krb/W5XY+N1Guv+aIFiUkoqy/545fwhL6qr8F/J1w2vOpvxMWPSJryKu/tBqgtz10rL8I7xmQ7zOsv5gOtKNen66/AyvmhcSkqb89G2m3Ua+sv/RXe3K8Day/TURMZculq7/CiL4qLEWsv1ks79bPoam/AQfHZbODrb+afyBWfvipv/MbBGdwiK6/7hm3zgoHq7+M0j+hya2tv/i8KQZjga2/XKXgprxrrb8G4PylSpqqv+jUTE1tpKu/T+18AHVtrb+wVuw0ZF2uv3n3VnWtK6y/xkrZMZ9IrL83dOapZryrv1eRAPbQKq2/SV9sQ/ikqr8l8OzOm1Wsv+oQxiSsY6q/bX1LcfxWrr90/nrlnVasv34mqptS26y/bm49n5wLrL8m+oUJBIarv/aw2briTa2/DvHZsilVrb/ApgLH0tKpv387CZJuAK6/1NXNh5UXq7+evpuDKPervxPTnUQH5Kq/lqea3MWjrb/GgpRLDkyuv14tu707E66/L9VHb6xprL8NtCCcX8Kpv/IV8PZjKK2/16YOH7Clq7+F//jR6xmuv3S8/GTFWKy/C2DsVqISrL9v2FArtSCsv5PKWCU1Bqu/ayVHMdZdrb+A6x9e+6Otv2Z4RN/Mmqy/mOxsuWT9qb9l43ONu6erv//vX810RKq/xAGsDJ5erb/BR7q7DmGrvxqpYedAr66/x7HwBNjZqb+mq/AHIJusv+W9+Tad1qm/uHqCJ68fq7+mZxaryf+pv1e+sxehIqy/ZuomW1L4qr/wSUF6C7auv9sU9m3gma6/Jwa0o/xQrb+vb5y9B6Cuv0FSTa2Ht6m/6fbK5w0irL/lFmVTmw6sv5sB6y2Is62/U0lnAVP9qr+3Kj0tVT2sv6hNNg69TKy/AP410EFFrb/ywjH4I1Kqv2LASL0imKy/eG2MEkwLrr+EtqsB59atv+LhIl7sk62/pkmoV24mrr+2KF8UAFqtv3BlIdJ+m6y/ZKsCR7AJrb9NoMM/X5+uv5EtcPXo+aq/X8FMo/ctrr++nXuBhkWtv4DDhZquLay/d6tRJu3/q79Y7Vkij4Kqv+i2jTZPx6y/a8f0lJqurr/7BkFw0mWqvxt0oyPwqqy/g5Uh17uTrb8yQImTs1ervwow9otIfqu/k1qYEKotqr+UC2M/tWOsv9p09y7l5qu/xo4p/1varb/jAwkvL52uv8xj7hQomKu/ehWCLfONqr9tbd7g+Kipv6o3IVkRlKq/Iin8mrmTrL+eIKTQUQqrvxp/Tlm7Cqy/+bbtRCHFrb8Zg+IovT+tv8H4x+lB+aq/fOqTb7Earr+xSuKyFKWrvyyat1aiI6y/tnlayKHvrb/ABfIp1SWuv3CP0mhSha6/AjXzCmsQrb94sbTM6Ompv2Bs3klrL66/SNII4umbq79DB4zXDWOuvyfoQnGq+aq/JGHpMIbKqr9oJJV4JQyrv0KkGiwRtq6/7G+JxpkOrL+x2LfUCHqsv0LsFBU6qay//pnyrRhuqr+bJKd8aUGuv6JBxLgE7K2/vrQBEzS9qb8pWwyFnxmqv3f0sCpH96m/agAut0m9qb9u/CqNgjutv+GlzdjJi6y/0kX56z7Arb+WJwi2rqKuvxvzA1lLH6y/VqsvcObvrb+z5Np464ytv7o7IHs7oK2/6tCOrmYxrL8G+hku0NGtv/wjHWAWm6m/1r3T0gaBrL/c5MWCgrKqv/YyoogWsqm/mKQza48Qrr/8UWih3FOqv+byreD156m/7u0o/xNrqr9EnisrPoCuv6RCftrA2Ku/UwlYp/v+qb87ieGvsTSqv1S/yYBW9qq/mpvZbXmAqr9JmuZW826tvzIvqpVdFKy/5tH85IeZrr/WDyTs9FWsv87KPP0Il66/XSHnMkt3q7+OyMrLTfipvxLSRnwx6qu/WA7y6h5bq79/H3SIoU6uvwiXXJxu26q/dtYXOEsFqr/hqucP4vCsv0k7dlGqpq2/G7fhoQXzqr9j5Y4ksT+rv+y/+58svKu/Fc3qIAuoq7/Af3ZUPFSsv96kedvtxam/5+dA+iQ8q79Ky63whqypvzA8QwnP/62/OK84IJNprr/v+AUg+qquv7KgQ6XXA66/k9tc0Uhnqr/MEtpG2Ierv5C0Gd00Gq2/Mv5Gq9Atrr80HJ9qusapv3O5v1WSx6m/ncVXnbZ7qr/raKYBk0+tv6cfm/o5u6m/COL5vbKfq7/EpjU0VFiqv9DW4oXPuam/8eV6TEnrqb99YENDnGaqv2pL31SiS6y/9PgJvj4Urb+ilynXG+Osv3ylPsvJRKu/b78t+J5aqr8eZykHEqOtvwdikcFRIKu/R71bAovKqr9ir2wXrb6sv3DnK8LDX6y/2uHXWwRJrL8RJN0eXPWsvxnMEAWC/Km/Pdi/3Z7mrb9ysXtIsLqqv7z63q9l/am/E4zspjePrr/CSbs1Ij+uv0C2DtYfOKu/gHt2hu+/rb84ZEI7PjSrv7qGzCriSqu/c/kYxqgdrr+E9Pea0n+rvyJvmIYtqa6/R0ncikDaqr+6oGe0d9epv7H+gyaOLqy/JBE5bTlQqr/DvXuvt5+sv+GLBR0H6Kq/Zgo6Fiy5qb8DN0M/pzCqv1zPQPHQ3Ku/ay1YLmMHrr+g57GlVdysv8HgZBk9aq6/9oOHNr62q7+rSoQBtn2uv3DgD/JuJ66/4GEUw2qpqb8ZBMGTpXSqv0kbZW4NXau/GU2rYpExrr/qo/zeO3qsv5AACFk8d66/4oRinYHoq7/e+fMB/3OsvyPn8opv2qq/TZK18ymvrr/WSBir7rCsvyhmUZMw0Km/Y40WRprVqb/2V4a8p+qrv0m2R6tPNKy/oF1oiQCHq7+VShLPSparv4SgARQMBqu/rvoikRjaq7+eB2UR/MOtvyhZydtDDqq/YlyVo76oq7+j6QKwoRytv0qesZCch66/rufxJ9s5rb9mofswpUKrv8eDoqCmjK6/WklxJBFurr9tZ4jvfgGqv0jT6Bz8iqu/mvW3MaQXqr+4Sf9fb2OrvyIgLE+etKm/jnQEKa4zrL8URK8xLYmtv2auada+c62/fgxWMOvNrL8bXgHs4MOtv7dlfrBRgqy/8Cur8EFlqr+TtWCY/X2tv5i/Zs3gNay/ukOoVOk0rb8TDTV/DS+rv0v1ttnRgK2/p2yrhbg8rr/uLkgILyqrv3wPl6Wqfq6/vfw3bxlwqr+SSVGZXBGqvyPUw2wkHay/w0hlYHP+q7+KSHHlL8ysv/63mfBGB6y/oqmZz6/Qqr/J/m0dGr+svy9lM673K66//M4eFtZ+rL+uf0IhZfSpv/AyXdUveaq/I4gGH/1Drr/rapj2UcWtv41QYWICQqu/b1DhFhi/qb9rLqoJU5Stv/U+NaApk6q/J/ORIW8BrL+WqxxygGSqv3rm9pVfrqq/UCy3RSCLrr/CtzzLcHGqv6YEXtTsIq6/H2JqITPsqb9X0pmElTOuv04rFqCilq6/22o1fOXkrb9lOOWtd6yrvzMQfmInT6y/sCppuF/irb9Cz+3/9Xiqvziju/M6I6y/pBOZa8a1rb/SkscpQ12uv1YxpnFRWay/Kra+C/qJrL95ipyL02Wtv9JmRo/ywqq/MLr5eS0KrL9O90XMItupv/dI607Goay/5S7VHAV0rL9K9ggczPqrv8zhE3HPBq2/YDOQcvctrb/27wBv5/GsvzEXpazNYqu/gw19TErXq7+8SQrbPdasv7/GzItne62/0v4Qbhrqrb8Vgom8bl+tvzmQ0bN2Gq2/CokVDOfNqb+/rzNANLqtvzoGbzcDQKq/Yr9nNyiUq79uTaIX5eOsv9CSIOhvp6m/VzvBnoQTq78WMw+nj32uv7sv/8U9pq2/+t+kfrqFrr+pKmBfJZquv4m24e1Rta2/8IsMgdjfrL/LXZAtxr+rv/Q7D2UXfKq/9c0r6Gm8q7+anuEZ+q6qvwfq+ve0kq6/n1i3IGkmq78rzXIz1VCuvw1DTTyIy62/KKximdWOrb9ahMra8t2rv0veY7oJdKy/4u/3Gy2bqr9dhAKxau+sv7d39EJh9Ku/5gDNFVMbrb+IgVA3BXqtv58XUBXFd6y/W8QOMPWDrb8wcQaIKcWqvz0RzsxeA6q/Yubgc+gyqr/C0jPgqcWsvw0WX835DK6/Wjn79GxYrb/vNKLLaiiuv+/IFR/sLa6/E3SW2VBRqr9kCv48O+Gsv+IzksFE86m//Z2znF1iq79VTy0qas2svzMivOH0pay/6qI5KOA+q78Jqx32IBesv9Xy1xlIoay/Z74i22Tgq79xPkoZ2X2uv7ohc54U5qq/bSaielzDrL9liVtIKfyqv8dLot800a2/ZKI5RCrrqr/4ZIssZairvwF7gJgzXa6/0BS2MSPHrL87B0gTCJuqvy1uyrye+am/Vzes4lCNqr+fKsEb2cisv09VZasLnKu/qwhq3+S9q785ZeDOqRisv6311H7jnK6/kTygoZCVq7+w5HLwS82pv2XN/bBDL66/SjOr9XuIrr+r9tb2kViuv5EjzsC8uqq/1zWxrjeJq798+MUu4nirv/Ij795Ngqy/m0LAu4olqr+fazWOyjetv+8ftrFdba6/bv6zf78Vqr/YugIxGCWqv9kpr2K5FKu/Uanexznqq78/T+pQ5XWtv/cbrY9gEqu/h5axAZv9rL8Vu/O5Di6uvxNXvPLj2q2/D8Pg/mmbqb9Q6z3Lv5uuv3Mvvk8y1am/81MtxxR6q781Asxsk/eqvyZNpYMMnK6/CqWWvWkIqr8Vh3Kdq+asv+Ojja8Oc6q/UMCtzVNtrL/E6q7FJratv4S9YHIiw6q/10aiF0CGq7/qQVD31IGqvw4wuP3OHKu/W5G6+r+erb+OE/EJRg+uv4Ijsj4Xhq6/+ClBFZyKq7+0CJTuqpGqv2JvHZL+V6q/cRc1OMRgrr/GCH1BMaytv5m0ckNBz62/8A7auAylqb/gDqaOKVGrv5CpNqp5x6y/HEU9Sij6qr9MrkchGD2tv2Avq11XE6u/sSUI6Fa0rr+eKt5WLbqrv0/go+9vbK6/jFiA9YQsrb8WfCEPTzWsvwqlmiaWKaq/nf6N9B3wrb+dckHeKNatv/+WQ+mJtKu/JN/MkE0JrL8sVUX4Qmysv64Rlep8+Ky/tcjeqgd2rL8zbIELew+sv5YOisY946u/euUv9UsPrr8MMx1tpAutv3B7davMuay/whgw/K8JrL9s74spNfqsv8A1gkQiua2/BrL3SJNtqr+SRuHYZsyrv2foOkCEYKq/3miRoeaFqr/uMnpaoZ6pv/6dF5S/AKu/Wv2ieeABrb9yMMl5bf2tv61C4WfP0au/cnmpbS/Tqr92WHt+YXmqv7LJYIbswa2/SQRQbftWq7/g0qzyG1Kuv8qtFS9BYau/EM2rcB9orL8IxUyY9Eesv1q+T9ov3q2/5+/rH7S0qr/NeMLO1u+rv2DiA17gyay/5+dawsOOrb+dUWzsfkOqvxgOtICyFay/0DfyD2M9rL/MDg5Tb9CrvyqEGR78equ/Lm/UcPI5rL+K6qSjKReuv2mhdQPT5qu/yeBXeqWvq79l8shupuOpvzZaHdL87qq/f2FB/lB+rb/gvDXRZFqtv99/xecaVqq/eBu9ZkvfrL9YEAtoE4+rvyQxp93I+Kq/II2woP1orr9locSqG66sv63PNzU7F6u/NSt3VknRqb8wYvvNgxGuvxe2YCfpVq6/4RaE5xyoqb8kDNPFbpmqvxJsYh5Rtqq/o0pmgyaxrr/APYA5JDaqv9yznX2hyqm/b3GZOxVKrb9BgdjbnBOrv0Hmt9vguaq/MUtTRehxrb8ScLmu1Eaqv/6Do5jN1Km/ONKUC3Kgrb9u9ynxUsCqvx/LbB1I9Kq/eaMnzbCaqb8YtNirvHCuv4tBNotg26y/ODlX2XNFq78ySmYb/imrv6Dm8Km7Jq6/piqciSRsqr9052z+bKqqv3opWdheba2/okVpTlRorb+upnd/uMepvzDTTKAM+K2/iv5zupY5q7+B/nAPMCmsv4Ls5ILuQ62/wFRJOBOnrL9IrxwuwqepvwXLfEQNl6y/tgOvC3GdrL/2OXUGBAusvyorHAez8Ku/SKVPTc6ZrL8HIs9vtD6rv25WRv5UIK2/bz+AaNKfq784/M5Oqp+uv9xJPFLMC6y/JUSFha4qrr/jJrTNzUGsvzFQCCXW3ay/8jdIdyH8qb+4JTBODTarv+L51O1PSKq/NH3dgsHUqb9+xPn5Ooeqv/xc/3g5gq2/4Lxwdq/3q78D66ATUyerv59ij5IUxqu/rWJ6ek1Krr+JjRER2hurv1ROe/z9m6y/jrnmcfl6rr/oRdpROUCsv23K7JYRBq2/YpIJh3eerL8wEfdjCX2tv/fVxAzEiqu/auiqJ594qr9L/+iIoG+rv1baE76uxq2/GIw5WT6xrr8POnJkx1iuv/wZF3AhI6u/yTA46UEZrL+0QeHAcriqv3SHFU4rMK2/yNydQjkCqr9ql2xq0iCsv172LlA+J6u/1W/C2Tagqr+lrF+RfE6rv7Cd7gdQIKy/RAU0junVrb8v9RkrvW+sv7GWqUMH36u/KFDqL75fqr9S4dDKrBCtv3jY86hWVqq/dPYvXbAjq784AHJV2Pupv+Ld/XyTvq2/jFTI72L5q78Lf9JAVH6uv/hqenfh76m/IQy4XN9Qq7/VVJotBZKsv4ZD5gm4uq2/qiFJQCxdrb/zYBjfOyesv73IzWHD8qy/jQ5sONe+q79Ju7/mYJSqv59vNkiE76u/3+jdO4c5rL+nghuItSKqv/zUi6c9dKu/fALD6/MBrr8FOsHo/O2tv+Gbylilha2/ExYJam78rb+zPndn7r+tvynT2rdcwK2/2le2bTjwrL8AOBjqcO6svzMR+0rYwam/zJcnXW44q79usMbomamrv+n5nowaXau/ewiloQ9kq7+827xvMiGrv9gFZ2MzQKq/wmp5lPE7rL+7AEJUcaOuvwpwTKBP0Ky/hrsC5Qx8rb/s4PSFSp2rv4pEAf6SJau/hgpL6XFWqr/YN6ZxLnyqv1d6q5wZlK6/GxJLQyGKrr8/cnZlcsyqvx0pFRdTSa2/EfheSWrRq7/8tTi8xuepv0J3Mt6wO6y/rusL3NsQrr92ZKgHJ8arv8aP/sYq8aq/u5Bdema9qr96Ewl3e3Wqv2ZBXCYQCK2/39l7MWOzqb+1RYqqEcasv5vAOkj8ZK2/rFcA8R59qr9VNBiBpuypv7ReL4yXEKq/nfNOnnZfq7/iAyVY7Riqv8EQcQYOgKy/jseKRlfbqr93EkIJN9Opv1m1jv+ycqq/0f8uD8lprr8LZ76DQAGtv8V8/DvEhqq/uZigvFf/rL/re9towfurv5FxrhCOc6y/cT6rhtCrqb/eLawdCgOuv3KNf9CwXK2/nd98Z6Z9rr81wA0S5Lyrv7T8HHKyqK6/+H2yqBtWrb89fsfpFuOtvxpEdmiIk6y/V+GovYCvqb/UMJA4nOapv90FInr/g62/jMJFq+u2q7866bIOIZSrv+mC7uJelay/2cDhH+PXqr88UtoEEqarv1zGw7aj/q2/WWDmemb7rL+cA55VYlerv+bIgMFN9au/Eu40Vll9rL/4mA8GFK+svy7KgThAhKy/lkzwhCe2rL8ovojqKTSqv+WQ7ilkb6y/MnyFJANirL8aJAwfGe2pv+CkD9k2vqu/xhvRajqXrr/UQLKJix2sv1LIjd7lAq2/p1OujU4Prr92PNYj8depv0dQj67SNq2/k/mfxKuKrb9elSu593Sqv33aPkGwBqu/MIECOwhMrb9AFnXCaCeqv57Dw7FGP6q/zO9P+xaSrb8cyS4FjNatv6b3S6waeqy/BE07zA/MrL/Sk7K+uY+qv5Itw60Dt6m/xwfjjR3Jqr8LMNbpQKasv1mhndTkpqy/LB9ypoRrqr9BvefWT4qsv3DLbPGkfau/F3Wj0AXFqr9oGY0ftQKsvzzN9v+q6a2/XiWG74X3rL93c6iaYEWrv3IX8uQQKa6/v7Gb5fVdrb+QsFFQ7UaqvwoeS0Z5MK6/QMq8B6jnq7+pmGRhBbWrv67P9BsfUKu/gjHFQMvbq7+jgbsxkMKqv+0tavGqJqq/3PfzxYw7rL8rAMfuWvmqv7Uk0ssFbau/MQnTnqr7rL9BQhre4daqv+my7x+Pdqy/U+YkuXvsq7+ETlMi3Zusv3VHcd9Z1K2/GpOUh32Hqr+XDrAI/xGqv7GaJu2lFa2/LgrP+C26qb8AJwXAE7GsvxqE8bzL26m//At6txQ8rb9tzZ9bvL2pv+gdcBOcWKq/f8abgYycqb8cB5SVj4Cqv1gJXXFDNa2/xNA6LY6wq788GTpXtfupv7QL+O5WUa2/3cbODqyNrr/oq1PaHG6tv2zvYOm5Lau/948WChV8rL8Qht+WVeWsv0zr3vMFIK6/FhghQVeyqr8l3P9aF1utvyaZr2UVNau/SQW23tH7q7/GNsW4r2Sqv+GdTksBDK6/4SkqI9mFrb82LNa2tCetv6HLwciytam/5DRQzGm7rL8joH59nh+rvxtvDjPV0aq/1la8Gcrpqb+Foj6+jOmqv3HEBeI03Ky/xbRhYkVlrr/ESD6natuqvzJx6RXkjqy/mMURmIZVq79QnZ6rhOysv3JGT5XM16q/o0UHWM/xrb+mlS4ZNUCuv7RmtqBVsKq/lVkxDadurL+coOWTCsSsv3W3IMvx4qy/8A5fL27mq7+x1OdCd6yrvxXkoEixX6u/EVP2hLHeqr+uAWmLAeOsv15tH3D4Sq6/KBvoY2b0rL/SiTjYkL6rv2QgN7lmkKu/gNVreMo9qr+EFOeRHmGqv1k4eB2lK6y//2BkxSt5rr+OGd4vnAKsv58bPPauPKq/PmRoaqUjrr8g+0lDWkasv5vJhIWuraq/Ig2mgrYdrL8M77RDk+epv+ND+DXoE6q/+c0SzkfEqb/6wDWQUUGrv8xTXpWN2K2/Mt3S+HZnrr8CMx2h0beuvwHqpecy4Ku/MjHJXhg5qr9YAXo6lyOqv6Erps33RKy/rSPVpFqkqb8f9adEz1Srvwu8beACO6q/hQLWYrForb8FuD7sXVSsv9Nb6LEqYKy/CnXGBEQwq79UkjBKD0qrv9T8DXlE0qm/u2Rv05+xrr9Ah0ywuo2uvxCpaOeruaq/4EUW3jssrL/hge5LTvKrv2ugN4w3RK2/Cd5JMmQarr8KDyKoOWiuvz3w1RThda2/aPPeZeYvrr+oSqzeusKrvyZZeSgK5q2/Q4BgcKXGrb/bWkW7yECrvxvW9/sLFKq/rSxS0Yearr9K8+liLn+uv0ZWw6QgoK6/auS1S7ERrL/UyVKV1fupvxnmLTbSoq6/Ln3FVSTxq79kdzrPiv+rv5rP0+W5OKy/m+5rbVZ2rL9/fYQwdFarv4rcI3MT8am/nNDlcBmArr/BZnNbpOyrv5IdH/qJgKy/RsMQR5jHrb9yi/DGI1+rv1KrYJ9rN66/Asbfo41qrb8OU1LwNaesv9aJDx71mam/QvMcNBnKqb8dWrcqxnGtv1g5L+JAbKq/lT0MhxgOqr+GtIe15yCrv/UVYUEKAqq/ltHTd+clrL/QjDhjnqytv0jPJ1lxtau/JqIIwUC7rb/DYZVsFomuv2zNhjDAgay/w5VVGvikrr98L/JSACisv+nYppOcT6q/8aGvkFqQrb995cOFdFOtv92rvm3NnKm/8MgjUs8Oqr9W5x+zI2yrvw9UXt/T/Ku/mXNVhtC8qr8PZbiH4VSrv/3TFIwjn62/iRAyDOjFq7+fnq7yseOqv+eVbOlw+Ku/a4F68Gzsrb8WtDjUDZqtv25dXWlBHq6/yOtpN8Tprb/LPIZRH1Wqv5uw8RWw/q2/3+cTGw5TrL9vLjdHXgOtv9hIp9e92qq/T1bOZG+0rr8Zpyqo3TCtv4YSMccIva2/zDbyjbhqrr8ySzByfd2rvx4YKXCsLaq/DLx9gJb8qb/YAdWxlP2tv0WwRk0Tba2/jg/r0HlBq7+imfCQMpKsv0hJMcAsb66/RoWjNvsGrb92rb07M1Cuv0BBwNAIEqq/h7yqiB16qr8/clKEizysv8VKfNL5J66/17iCs5sMrr/U2ax2ptGtv2B96S9f8aq/2+V3TTMWrr+uplNKUeitv+fD6mYUOKu/eA0me8Y/rb8QlMaBuK+qv9fWh9HZNay/UiHg4Fourr8egr8RLqiqv5ZbbNV4cay/HJ2mPG/zrL8ibxyahSmtv9Y2HnhIjq2/CR/bVJsurr/zowmVQIeqv76FKTBD/qy/ywQPLgZ3rb+vTv8/qJ+tvyxsaoS9ga6/lLCcVd9Irb8nMde4gxqrvy3cLR5WpK6/ZOfXWMRjq7+p1wNn1sysv7Xo1GoC+a2/QHonReoWrr9fW9V2Cfetv2wVcy7C1Ku/pl/PsRc2q795a2PC406rv4pyCWJRrKm/QwfqdD8Orr/Y/3MbKmmuv5op2DkIWau//pnIcpIMrb8asaenWEytvw/nRwBErKq/BnErr5F1rr9C5LpHuimuv8PyxSkdAqq/hvzAnV+orb+yoHZ27LKpv6DaHV57iay/WlXAJ2oErr+phm4sUX+uv/KgKFFS86y/BFhbmgBlqr+BhpdrXhasvwo/FHcDmKy/X8FXuO4UrL+3st7u8deqvx0T9aCUsq6/NoswH3zcqr+1IiroO+Gsv3O4Oowd1Kq//VxmWmEmrb/qj1bSkx2qvzoVz7ojSau/mUgT0ieVrb+8MQKTFb2tv82bj1qwK6q/fiMZfOxArr8uiL3jPgisvwqBuNBIeay/YQMeYCIVrb/D5EAHJiSrv+VlC1nnCqu/TnvzMN2Srb+L2v2ASwqsv5eUUpRED6y/kxUPphBQrr/TCBouFbCpv4zf/qLxnau/UNoM8l2hrL9O8Gy62GmqvwAOYRsCrK2/ijw8H5RXrr+kDRLr9neuvxKAzSnOq62/SgYsxlpmrL8Vu1tzrj+rv56zkuQJqqy/RmB2mL0orb/q+TF9ju2rvzReJxaRUK6/PTBpphtprr+Q/es30eOqv/moWGTAsKu/kicyBavpqr+2uxyzW0usv+7e7F0Vbq6/N50HjfSuq7/JmHONQ0atv+KtDd6OCqq/xkP/nwSiq7+DUwlgZViuv9phrRZeeaq/EK0lb7UrrL9c6BZK4cusv7NgbtGLt6y/0n/ds5Hdrb+sAdzZE5+tv8wpDH3OF66/Jz6olHx+qr9785v8p4iuv6tMDB1IfK2/VD7vzJXSrb/y1XfuOsOsv13AmSLdfK6/Xj46aEmNqr84dJK07Sesv6RGQdoCDKq/hFn246uwq78WG6oNeEitv5bmWlHbbK6/+hvqpb70qr9gcTHuJ6qqv6k+a0mqca6/6/UDkAlSrL/n3n9lUJqpvxULFVOFDKy/8P4QjqYDqr/kYCO3Gk2qv9gME4qVEKu/hFhwugzxrL+Ot13cXPytv0CUI1FXeqy/yJmKADyrq78Qtk5IapOtv6zDRKTf7au/MnFGbu2arr/KtCyFwPmsv78/x4Xj2aq/T7Uc14svq797Lj4G6jCsv2dHWRDFZKq/CpHdkQx+rr9s35Qj7o6rvyacsuETIKq/CR1+e4uoq78G0DG9iaSpvwWhlivCJ6q/dDrCMv6Qq7+6bpeAvOisvyHmIZDDYK6/q5DYlYKmrL9KFvo9+aauv+0YC4sXea2/LG5qWRperr+3aP8mcHWqvxqgHZruda6/oRkdjBSVrr9D7WU57d2rv7Zqbt8HAKq/OkxgDV+Mqr/nlHJjV8Orvwfexz866qm/f3y/nv7Qqb8ytt6cjLusvyzJnhOw8ay/yNI4UQ1uq7+4oG/0bW6tv4rSeb+6Dqq/4rdeng6mrb+HYLuUYOupv/ZFQeLt96y/wpIAJ28Qrr9hmlKduRquvw7DZqInQaq/iEZ6locirL/q7i86rsetv5T+8iyCpKu/UEpWDwplq78GfZzgPh+tv4EIBqP0gK6/NABDPpKirr+f/OC1wLOqv2ke7eYOnK2/ahawSn/7rb//AKL6ojytv07Lv0orK6q/Klfbx1VCq7/Lw7qQyWirvxi12tgO6qm/ZO+OlLwSqr+k/BJnJJaqv4Oudtpp5qu/T1AWH/37qb92MBb3GXqrv1E0IwiHJKq/1f0MCDZPrr+eVYorFFCuv2DLkoU3p6q/2k4+lnLKq7+gvBg5kzauv/oUl+WBVKy/6eYi6dMwrb8cefK9GiCsv9UdMbigt6u/y+vXYpwjq78TJoTgXtSqv+QbLo6gtay/h3DrYmM4rL+O3aOPp+Wrv0py3W42dqq/inxgmaZwrb+NJSEYDd+rv6JHZ+PEcqy/5dcl1XUirb+YHju625CuvzqkHTPkEq2/x7rMsZJjrr9BmhTz6E+qv5Pr9yT2+K2/bjFGGRxTrr9gZyvxrvCqv5fYA413Q6y/OnyaGX1Prr/Liig0dVitv2QPEBdJmKq/ggRQhLszrr9MJZy7GB6svxHHlH1lla6/PcdaZErrrL/tLP5Ssf2tv3gZb0vd7q2/bgE6hbgxrr+B1NK0/z+uv97XcrMwTa6/pxIGsmODrL8g+47VCh+uv0iHyyelSKq/OSHTxRvvq79eaplUv1atvzmhYd1+5Ky/fIHu3MhPrr8Brq/s2B+sv68ejxIk6Ky/aaXUzTQfq7/gx2UY8+Wsv7DRSEr1t6m/FJMfSzPPqb9zUOeEPgerv5zgu8pk1qu/0wefrB3arb+P5S0WLVeuv6BslH2o6qy/GNTWvWiWrb9LUbfh1mCqv97DMIDip6u/xqOElNquqr+evUczLA6uv7jfG1N6r62/+6lXyVJ0rb+cjKAZYeOpvwp1saUWAKq/9KlhE6J9q7+SpQDMyrGsv273/oZiZq2/oNCz5YBcrb8Z5bF9t6etv0AiM3E/jK2/u7DR5W2Yrb9/TXsc+dCrv121jeyG9ay/p6Td4D+3rL+tcO673Xquv1t1b4Eipay/pg8yi8CZqr+G28jKrmquvzmuIOYLk6y/Yf1AzMK8rL+/M/n7fv2pv8IZpPmPpKy/CiL7rCseqr94OLAonk2qv2d3wMqVfqq/qIQnjMG9qr+wtKuf7hyuv8mtR6DnOau/zlKrTkZSqr8TxgsJhL2tv2Yo8QfWxKm/c2QCRgMvq7/TsSjgkLurv1cbuCvNPK6/wh0xw36UrL+qV3m6UjSrv2Vnld7tFq2/SnMtylQsq78jvprPAkitv/0PqrQ1w6u/FjHxTd6Uq79w33bMz2Ktv5nVmxF0vau/Y7gsX5cKq7+yV2lqS5+qv7CVfekGe6u/9Dm0MF2wrL8fuMUdJa+uv8XiCaQYg66/1HBghOisqr+NTpNwYf2rvxaFIM6BKaq/BVTPVFjuqr9sg7BgZBSqv8b9AJe+kqq/gp3GAuyPqr9aHk2p3Perv4PHDrayQa6/Liyro9VEqr/31a1fiyCuv3QdjkaCna6/CeK0QplLqr+2EVnHW/Gpv+j9BxmSiq2//jIBcjaArb9xwjGWC+qsv1m10JIGxKy/ruKG0EXtqr8Cmrp6K82tvxwnPfhncK6/kn4btU8Tq7+VFg/tCamuvyDaa11M76m/lxfU3LGVqr/ezr7nRmSrvxS8b1emt6q/DG+4Rquiqr9TKHDO1reqv/ILo1+N5aq/771/d7eKrr+HZtyjqJyqvzUsFluKmqm/yXGeybCPq78683urGYKsv9Y+qvJqG6u/kTcjuyGhqr9EEykB2qmtvygb8Aat96m//oMC0pBfqr/78x2C1+2sv6iloZ9ft6q/bHDSYN1crb8juWdBYtytv26ZMMaZ2qu/qzA2g3nfrL9ZtiZsMZmqv5CrnNn1RK6/+yiXqWidrL9TcjUMr4Csv2F0Yq+rRa2/YHktBL/+qb9n8rT7ba+pvwQ2/wpLX62/eTysq+BSrb8krbmVtSisvyaGOm40K6y/Szh5Zj4Kqr/SKX4pwW6qv/JwDdxD/q2/Q/PnHv8dqr/vkK6tvkOuv9m6t5yn7qq/w4Ayzmv2qr/kL/H7cZOtv2a7CQP6aK2/bZ2je+84rb/YosEHnC+rv36x6IFHsqm/SrOn5+q3q7/k5YPHI7esv1aKiwfpX6q/Q7PL8gwurb/+mD0cEqatv4tcciUdxqu/Zjj3sbYfqr8wZoWt1aiqvx08q0t4d6y/b8CE9DI5qr9VDXoeHSquv6h3A2eo36m/rmnIwxuIrr/ZEYmVyJ2rv1dBCA1B5a2/C5w5KJ3qqb8jb/cuwduqv+a5in0N+Km/SH7h5wFjqr/SjWDGgaqsv7QDCH0ivau/7YlED/9ErL8q6Cr1rpatv0RQuuMdDqy/kMbqX8goq79GBl1CSuStvyR3xliwsa2/zWDk27Alqr/acrcMzmWqvyKnhW821Ky/qRpXZmwxrr/lgt6p0TWtvwg8KeI1Zq2/yAoPMOmfq7/GOz2UgmGsv73s1Luria6/JNEbZqmBq7++z843EXCsv1kebEwk162/oIlEDFYwrL9r4uDcuziuvz8DHCFJi62/3V/OFSXLqr8JR18QKbKtv840Gza1Raq/ErZlm4Pnrb/dwWV6QlSsv8qOaveg16m/RrasEDD9rb+8ByZah+Gpv+o7wTmNdqu/k0sAlU8CrL/hhrsvTyWuv6BYrwuOqKq/ZUls9S7fqb+R9Suc2Zerv9PkN0omb6u/M4YmKjqtrr9XejzG6duqv8m4KVogRKu/WPE8kWbBqr9yYfimqpqrvyKaQqetI6u/0/SChnaeq7/sXHwDMWGsvyyX+Px3Ca2/wL+Kmg00rr9JPsvpi8qrv0rWlGse2qq/4TH2CCmqqb9An+1Ethauv/uWwRfN0K2/QoWZzQOjrL9EhsV4Hz2rv7AyjMmZU6u/QI7VSZ5jrr8p5x/arjqrv68VAjauX62/c7pmSLZQqr/KyuOoCFKqv+2i48+Gv6q/dD+7GFMurr9cD7DN9UCsv+wDMz1rRa2/TDIGwG2mqr/nSObI0jetv2hq04LpyKu/K8WMQ9i9rb9KGOrKtWCrv1aYRO+tCqq/IjfWHNjhqb8ZZh2FkoGrv65i2t9hMq6/TBtaI3+tqr+/ryw51KytvxiGFwJeVK2/V4MVKrW4rL/F9OPvuR6rv40IseyeE6y/jo8uTughq79CqBPug+ervzORklWBRqu/KSy2hUxerr/E9vvzSWSuv13JvXEKIqq/L3ntEIviq7/kPoQWgqOrv6nHSQP+rau/rr8YxY13q7+NfHBkpTysv65nBKtXSau/wTWIZg+TrL87RQoX8w6sv9wP+uPQxqm/1Rk93ISqqr8lb220KGitvzNxJYV0WK6/diz4hThfqr/4Lq4o7burvzt8CGW2Kau/wW4z6FvprL9ci3wEqKervwbbQ0VFoam/D3nDitVQrb9INp5XEEusvxcK4Mudaqq/RuSFIS+Yq7/lirrn6x+tvzXP6rmfram/EXH9fYz6qb+g8hCYkCysv0S7BiGSmaq/hYqB2N2Jrr+1C48244Wqv+7zw56ppq2/xtZSrDi2rr9UfJ9AAm+tv37LQwSsJKu/C4xskxzbrL+FqJ+MHXutv6h+iQ3hg6u/59nHfASqrL8qaSqwIzOuv6wyba3yi6y/whI9Zql/rL9dNxAzU82tv3CunnQPDa2/dJtGJF9wrL+ClGipYLyqv9SKjW7JAa2/dKSPZtnwqr/cELS8b3Crv9pzTJhJqau/r5TpB5pnqr8UucMqF1erv9R+8dKIrq2/+KleEV2mqb8N8sArGhOsvwCruU3F76u/AlqpLAOSq7/n6b1Pd02tv71adBoByKm/6D45O3dorL9U+UZ39l+rvwNuE8mU1au/MFqNOV9Grr/3Kv0YP3KrvwHjmw9zI6q/OEXhOllCq7/cWIOVifSrv6yHksWC9a2/63Vb8afHqr+vfDQD+bWqv3EZhaa3PKy/+VRJxBuCrr/U5BcCLhuuvx9D1go8lKu/8piGGDixqb8qBcWxnIyrv0XDlxrH86y/qij5gPxmq7+ue/6QlxasvxPp4q9Hcau/qoFFbyfPq79mWrT/kOiqv1Hn2rJbsqm/n65o7GybrL8eDk0oSyCuv6YX7bpN+aq/fMqSotaBrL9KMxZ+/N2rv5k9lz8W5qm/aAeu7oVMqr9JP93enF6sv6YxGX9rSK2/ndEN1ZA2rb+1P7MfUQ2rvxivtqDK0Km/0rKoUnjGrb/NeVVoiV2tv26GfeGAj62/DZZ9n7MxrL/WcATqinmqv8s17Wgn3am/VQ3cWuufqr9vlXOVOdysv7HKlRddZ6y/siUr69uxq7+MGugCLrWqv/MmFYHW2Kq/5My5e7FVrr8+G7gxPEWqv0m5MmfHYay/Rhi8e8pIrr8xafVlaR2tv6SyOJp9GKq/RAT/TwvAqb+IfsjFj8Kqv4JjTOsVAKq/SYJsrphkrL+s7fXvF6mrv+Nb2nozra2/f0OkoMcnq7+kcZuLWbqsv5nGzvuR5Kq/GmrBEosVq7+ITCgt9Hyqv9SDJpmjQq2/Zh0qzVTKrL+DFvMirYmtv8ZNzYpo9aq/MHp7OeZJrr+u9JDTTe+tv1Q6zh/fgq2/6C4Qa7eVq7/EHaDhpjqrv8t7EbeOuKu/7xL05+zdq7+cXPOLvD2sv//QQGw4BK2/HCiIF7XDq7/a2sTw46mrv8wxX5xPTq2/vxs3HOb5qr9EwEwBntGsv44wnlFki66/2h9/Ae9Vrr9cOt8fRcatv3+ygbSqBq2/35hdk/rtqr+gcclp6GCtv5aiMFGo/qu/6oK+O5+err9WTVMDxbKsv3KzZ3F6y6u/2NXr07BZrL+7dDqrONyrv8A4ykLlJqy/dFjdQGV+rL+2F0zANqGqvxMGc8gk4a2/I8JnR2Zjq79i48lyR++pvwsw1ILi7Ky/BkN2y7w5qr9GQ7F+V1Srv0i1AG1yI6u/PcwkEUnFq7+hIQ0zCduqv2k90OsQOau/2hset9xwrb/7OR0Q6zatv6pYjaGyo6y/k3lIWhvEqb9Q+JPVg1Gqv5t8tjouqay/Cpwlz+vurb+T/pQSLDutv0nI6EhzCqq/ch0HrmvPqb9OunI6MFWrv+AEZOps26y/OWim+lD1rb/078al+Qqtv300tPg4oK2/+ndY0nlrqr/YHJ26GKWpv8IlBZCa+6y/jx9tIsYpq7+KEYL2Q3Kqv2YK2ebWm66/e3VESIZsrL+M0+h5e2iqv7jjNcB9+6u/nr7K3c+trr/kZt+wxripv1HKUmivSaq/ozBPK2qAq7+kkX9KnbOsvwd3D1BM/aq/fJyzW6c8rb8y35309IWrv5mEXEhz7Kq/4C0jdNidq79gBPEmPKuuv/VTUu3vq66/UvUnyVwWrb8w7l45uuGqv+X0ZogEOau/4SxrO7n0qb+7S07NGf+qv6CZphj8eqq/fpO+5lOwqb8KyUosd7+svyaQ89j8K6u/AaY7Jz2Aq7/cOY/mf5muvzG6HkHNcay/fQInKP2sq7+p4KQxinquvwgitUJqxqy/7F/Fo2Xeqb/mRhQjexWrv5zYAAc41qu/Ve4nLaKpqr8yI0JPuESqv/8tsxqPD6y/MzBEURXQqr+xZ++YABWuv9FjwCkXY6q/q4aDcTNHrL+wk21XcZypvzLQ2KKC362/jCF305Wqqr+yE7Zl2jOtvx/wjovmXau/36RF3CZPrL9HF2HbQzKuvza5cI48E6y/UArSwuM+q7/rSO8h/s6sv8b+blXqzKu/vV2ov69iq7/1gg4IldGpv/0Ylle+ma6/u2fyc/ANrL/9E9h37N6sv4We9qrjza2/2aaGdN9XrL+xV18moLKsv+ahQQ5nbqu/o0+9r+ETrb8CFj9d8Imrv3pJqqrbwa2/ajkb/9RArb9izR+euMOqvxrPdOuFKqy/yj5Wjp8Irr84Nxba1uKrv5iT3gOgNKq/zJsX6QW5qb8YO/W0weGtv8o0JWXwYq6/eCErBEmerr9Psl3dyverv6RmGxMRK6y/NsX65nwhrb/mgOkWRdmpv/WVGSuiJKu/FiSqlqltqr9uGhh+xNCpv9dDFqC5ha6/x1l9llAIrb8wwh4ATJ2rv6XFkeBI/am/Kph0qD5erL9+UpGypc2qv0isqLrjaK2/Rs1E0AnZqb8wD6KWiUeuvwYZdpmxrK6/E3oWAiMKq79n/tElyKWqvyawDpUXjaq/1ub02Lorrb+JUJOZRvSsvxkb1MhGIq2/KmCSwYKDrb+0Ksftovipv1OtYPfxFaq/x5BWRYi+rb8PfZkIQ3yqv7Kkt7/7xqy/k4ut2z9RrL9oHfh1gD+sv/61B+wxrK2/dlUdNzjlrb+6jndWIA6qv+sxkccEOqy/9PccthMirb/QGytaMECrv4gMnk0FK6y/gnJh2RUJq79ux0sIvpqsv/OchWlINqy/okDF0GN8qr9Ngm39/LutvwRYo0Tjsa2/fUPFEMw9rb/a6Fx8V4itv4DZL13ac6q/vta1tCMgrL/QIok5Si2sv6aUJP2Ceq2/ziU07saorb+PMZ2Pxt2qvz5+zymKxK2/DQSxpemvrL+6772OLwGuv7jkeyibiay/3V6ao1xprL+BfMkmEaOpv9ahuc2yE66/a1VjuwbCrL8dKBd6pdGtv+SgTMs18ay/zvYsibksrr9PXli92BKqv3bttDaFpK2/RpQ9RWvdqr/bAQgyp/eqvyIPIgM9vaq/4goL6zZFrb+T3LbT1d2tv7WYiQiU/qq/LWIMlVV0rr/2SJTmBYKqvwpDMWciH62/OgQH1eyarL+ukfPxGferv/P0CYfK4qm/2Lu0yacdrL8vtUfWrtqqv1coiNYNzqq//euFJGjTq7+HcZoh7V2rv/xf4KvNXqy/1kqb0jDBrL8TqwwOFDOsvxTqJPAqYKy/xWHwmzSIrL+hUxEPhVirv05R4G/UBay/wNJ6faCirr+Xy6Ss1zGsvwEDzc/Yyqu/cHcfzCktq790TzMZGVmqv09OK9kcpq6/+L/+qleeqb8tDXhztvutv9dnKr1BFa2/ULB58TJMrb9VuAOXUS2uv5gaHwT8eKy/TRF15Q5Arb8vmc0NRbWsv9hs/JJCkK2/odPTHOj5rb8lFlI9UrGpv4dPqnp8Cay/jf1j0+LYrb/2jZCW9Eirv8OWUXbaiqy/ZuN/3r5mrr+cAT+1BGGqv/8JOFQ3Y62/IrxVjjCxrb9mOEq0oyWrv13VXUj7zau/jlL3/Ojhqr8qe+yfZA6qvyiK8+w/tK6/bXOvWtYIrb9sk08xR9mrvzjZuqnZyKm/Paum1aZvqr+2buYsPSqtv9x8MgK5wKy/tILZm437rb8g42TgB6qsv/ij+EgWeKy/zkSIWBeTrL/t3f4fafqpv87+dz8rB6q/wBsA/vT7rL/A7I/oktutvybPfYgGPK2/o+lJXiZDrL+VkH6FL6ipv1zmZsKJ6Ku/Kc8IEKSCrL/oyL47wy+svyTtkWq6lau/DqMqOp/yrb/F9DHYTE+qv/7SRsw1tq2/wBrv7LSprb8vzTwwN6WrvxjcQyejs66/snhVyd/Lqb+gteqk1Aeuvx5QewWQ9qm/bNf4IjicrL/L+3RKzcGtvy2e15hiZKu/9o++gfTwq79fWYLUHT+sv7Z0lbH3D6q/jugVxRO2rr9BdyJsfBKrv4fw2KmQDq2/Ssfk/oFCq79xIj8IAJetv3zNkP8js6m/NtVC/zRsqr+XDgY9pYGrvxZAVPMrH6u//Z1eIf1MrL8xDsurVl+rv0yuq4mkr66/0ek2Q5I/qr8BYoScRYarv1wc76+fiKu/zaXeBqNbq7/Ul8VfStasv4aDIzoFkK6/WrPAK4IUq78KWiq1voyuv6fg/Y2mY6y/dqsM98GHrb8TGNlF/oyuv+PKQT4UB6q/EIawP4c7rL+axGsuzsiqv2teMfK+Tqu/54Rxi4Mfrr8li3B6y0qqv4PJBoLjCK2/H/akdBHQrL+kw33nph+rvxPL8EyJAKu/C4QJTS/irb92AX6Bv32rv2LlGTH1Y6y/cADjY+8Jq79rBcDOvfGtv9zJ7Uuk86m/8X6T0ns8q7+h5/Zy8dWtv2pb+9M0pa6/7qMmo4y6qb9wNG4fPK+svwx696UWF6y/JlBI78lOrb8+CI26tlGqv6n0r/i25qq/AtdXNTcMq7/h7zUJEVuqv3kSv/aQbqu/wV5pCdW3rL+0RbuhBHWqvxud5hAaKq6/kVM99iW5q79r7zUs8imuv+m5SEWmL62/vGkIV4aIqr/59GIwWwqtv4UE5SCDoqy/M2/1AQJQq79O5UQyKaOuv/28pMthkau/JjNZJLXSrb+kef5bJ2StvxARH9/5q6q/5qc+KY/2qr/rEB+AZXquv/msRMuxWaq/0V9lyXewrL8d6vUsJ16sv9wLz+aBXa2/oh35LlSJrL88DojxQp6tv/3O1zK3TK6/UFeChE62qr/eGnHC+iWrvy0k3OGigK6/umFu8Tw+rb8MuGnj7yWqv8oWQMS9UKq/sxj9AGyeq7/0tctHsFatv9pMwBqC/aq/Q3GHQQybqr/M0HgAwd2sv/9W7hynea2/LoZMFwjaq78F6mlg0tapv3EvX3NmAay/HGOnjVQNrb+WaxduXVOrv3oPwl8nXKq/Fie6MG0nrr9YOSngw0uqvwCNf9Wwa62/7ewb7oAsqr+yDZCotbGsv9Zq5K0rQaq/ZNUONqYJq78JdV19loKsvx/AXblAOKy/MMPkpndQq7+qeSfesFyuv3mRqSPCyqy/5ATUqXSwqr+Ih6/8HGCsvyQsSop4m66/lTnEpw/trb91qangZ9Otv1DrGMlvq6u/EPK+VKL3q79cEXVRoWCsvzFHWUrWSq6/z98j0jEIrr9uAvMwuFCuv8JzBKtHxK2/yNjWT1gSrb/5TOMMl4asvwB6vfcM4Ky/KLFBAMclqr9x44y7SZiqv3ivuRmeUK6/fEFaVL0gq79MekH5gimqv1xWIGk6K62/KDPmtEk0rb9YX9dyl4+tv8QzcCg6/6u/pk8mq/ARqr958JO4ltqrv5DvyWh7mKy/axLcQU7vqb+X/ryBBpWtv3rX0lw96am/P2dA9rtcrL8ex6Im9wWtvyueuaAVWaq/k56JHdiSq784JX45EOervwhIj+tVZ62/D207xIIEq797sZUe5F2rv1JxvSqzla6/L+WV6td8q7+jYeUhZjKqv/IIHF5y56m/3mAHYH+Bqr8WYYd5Zyarv5z6QBKGoay/9S/fJUx/rL/TIVOrI9+sv8OiFvx3IKq/Brmy7zukqr+mLCzXPmOqvz4UfNBb1qq/QM2AHcw2rL+7UVUQ4kquv58kQFcS3qq/p+j6p3zqrL8kJehytSusv9sswbRMMq6/wDieCkH2qr+M5eBEbBarvxPnGen+36m/NAUqHTdSq790uhfr9yutvw1xjdugAay/KudKKnwHrL8IroR+yFKuv/JCSwJPpay/9UghbCqGrL8+b/EMwN6qvznmBhtDxK2/YOWR8pCHq79c3op96bSpvzZCmgFIma6/VRutYKeTq7/2ebS5n6OrvwfYDNaJuKq/wB6TBciOrr8+kZUP8o+tv7a5ivK/bqq/PcgEduaZrb/tOrDDfKervxiHZpXQXqq/Jr9T0es3qr+JV0owc+atv6WKgHQeNKq/oRMQgdvLq79umR8ApRetv3aKViyzSqy/La4lEc5Rqr/ysUmTCiesv/5wW6gG862/32VS7Kc/q7+qsfTkYUusv8/9sVAr6K2/PGp01G10rb/KcobHPYSqv3JgVNUXZa6/z+edHEyJrL+Knwr2lfipv8pKa0ZYSK2/JwTON6t9rb/knNO73H2qvzaOBeQZMKu/vD/pBaKMq7+TQr8gGxuqv+7xzvLRFKq/Ruz6ROkUrr8ut3Ncydytv6n9cRaaUK6/3kZ2S+8Dq7/yyWpfGKapv+A5DqjNUa2/mDuqQZ7Zq78bQhnR/YCsv/xOuvqBy6u/kJJXAAsyq7/PDyDWetCrvwU0neKHhq2/7u2rFItMrb8KQLuYfHSqv1cKxe4x6qm/L19L6jVErL/NO1xuuIetv8RGzjVr8Kq/UfVrBJAPrL8/F7AmgMysvzI+KAueJKu/HEcXhAqhqr9xprN7zY6rv5ajx7uEDqy/Q8e/CCt8q78cOyX2Weiqv1imCkmpaa6/qCSZH9ibrb9K/5fUkoWqv8P4wIEiLaq/EIZ2qnU4qr9DOXmcdVCrv9yYNNHXSK2/Tg8OIkIMqr8ApyuwW5irv2tGIl4q3q2/rKcaBi0MrL9QJ9OG/d6qv9tAOGMvd6y/uMpONKISrL89JOPsCuCsv3QycAM1xaq/nImXXH5Lrb8Fl7ZY78+pvwBZd8iN9am/XrmC9Sdfrr+ikGAVLPatv8hgb7HhD66/p9Yy+eJaqr+aU6/bYaGqv6X75+g0qa2/ewanWY12q79dbEPryIyuvxpVd9w8Jq2/9JNMhjS3qb/9krvTHQatv6xRxQ38eq2/US/UTTCfqr+XrtyzjG+svwq2o9eMVa2/x0yP52uCrL/2i0mxAtOpvw5QvENRVq2/MBI9Divxqr9C2TVHnmirv6p350/BiKu/gkEr++COrr/M0+Ucj2atv2BUnzPf0Ku/Zr6pGDLVrL+0M2TNp4Guv77t+6MynKm/Mrsh21uNq79vz9mpSziqvwgV5sCD5q2/JS4a8nPuqb+qiIr3lp6uv2B66wx4o6m/FpP2M14Brb83BXlIbpupvwBtrkRjHKu/IDk6szOmq7/36kfGVtmqv9XgEWyi/qu/G9Ox1KzTqr+aXNIjGs6rv3Tp9E4Hwaq/MUU1IwVbq79T+D30eiuuv6hoa4H5/6m/jWm4crohq79duiI059qpvytAC2DPOKq/Gnt3LmEPrL/8LjN0jv2rv/SIOFFcmq6/ou8ahDbQqr/jQLf1Elusv2PqO0J3/qq/RbUXFNT4qr8cLBlHuoiuvxOpd3M+Aqy/Dk3NG8pvrL9mjGwCrMOpv+blOWgUWa6/1KB0E/1Lrr+igRcNfUuuvw3H5DkXl62/r7DZzyZNrr9VRwkvlrCsv6AaQYBbAKy/K2/XfcU7rL+LU+LQ5i+qvzrXZIZNvKq/LxYfjG2Irr/SEu37aa+qv2a8eKi7+qm/0QRM1lqUqr9wVsIv6/+svwbWJTGvoqu/HlqSX4AJrb+lprbwK+Krvw6oDjgFMaq/qvmUb8idrr89WCD2ys+svxu+L4OWhKq/O87K7km3rb+7m0EMboGsvyzaL7/a9qm/FyF8i1JjrL/G0uBHWt2qv8woAKKufa6/6FtoShPtq7+xWN4F5DKtvzjkMpxVzaq/+25mTdmpq79zAPuPJoWuv2GWOhcR9qq/YJEsTvw0rL+DgolkEpCqv/wlKQ2Xia2/gEIytw8/qr/JTXxu1QKsvyrQ3qzJHq2/FGccCny7rL9246U36/Otv0YgaD/D/qm/RmFxkXBBrL81x4t46lSsvyLm+WHkQ6u/XZjqdYWMq79RzvJ/OJisv3TGiwtAD6q/Edyjaixfqr/GKnlhzFKtv5SXLg+q/qq/6258mUsYrr9GBVwlnr+tv8y4Y8SY56u/RE0gw51QrL8Uy51Gb8+qvy5VnbRYJay/zWQdlt1prr8jz69HbYSuv83wRnMwpK2/S/weQepxrr/vfmPwsQqqv4umfzYQQa6/ZtW48FLtrL9zDLAn4JGrvxuyOEqY7q2/KJ0KJA90rr8UkB5UqSquvxbiHOD8162/EoGEWj4Nq7+nH1HHlbWtv7rKbcYtHqq/RzQ4ySDirL/aaVpaGk2qvzGMJTMPJ6q/3RDedC5orb+73MyE0a+rv7MJvQSwyq2/sGcXCmZxqr/Ochb1KRKqv88abcXIXKq/xYPMvBV0q7+khiFfTaarvzE2+EBDx6u/tGWr7jdArb8MtN7SCz+rv6NV4Aijrqu/+zCmM9ltrb/u3emV6yatvzZx0ALfOK6/goOhsFtsq7/eXM8hZsuqv3GrwigkA6y/2GQ7+sH2qr/b6VRRFgStv+lOk/Px0au/oybc81Koqr9gai62PkGqv3/Oa2Lfiqq/9uKHYKO+qb+JEFEe5Tiuv4HhJKECLK2/ZfB0v4curb8dBqxuNvOrv3dpyR9ZN6u/ofsWOcqRrL+QyqVipE6qv7wnredjf62/RWb2SAH9rL8DhUnWgSWsv7VY+zoRp6m/0uzvNuJGq7/NgMIQoUusvyYsSmOQUKq/1NbHTEq5qr8NUvZGEfiqv4e2FXaeI6y/Gcva54uerr8dfEkD4I+qv8y4LcAeGqy/p7121qDFq7/r1zGxfU6rvykA2lq1Da2/Gdr0tv3Brb+dJYlsv1muvxvuyedPmq6/TlW331bHqb8R+tO+eZGqv7MYTRM8Fa2/H2M/lEO5qr+wqiiQXUutv5PDXTjgB6q/nSv9q4Krqr9JnlKWlv6sv+UYZ0gqz6m/5FlCFKv4qr8NSHNnDE6rv8QE4MKrO62/3HRtNStSrL8yjVaeGtCtv2Q4DdI0fqq/PYFg2j5krb8rk1hl9BKtv3RX+I8pwKu/lfMMy48pqr/1TiG5NY2tv6F6mvYz+62/ZhVlxtsbrb8Ef1XTeVuqv8mrVSemz6q/jZRjtXPerb++FTnMDraqv4vvYByiVq6/ceo/eFcKrb/eEVJAw1yqv5gWN4zqvau/6/IyMjNprL8SDIhlg+mrv6+5Wgp5GKy/OuE1UJy+rb9GTsBPi1Suvw1DTeYLL66/JSuGAesjrr8wHUQs/uapv0r4WKXnTaq/Yv2wjsyvrb837VocvCWuvyctxRtPq6m/WshvIoriqb+LSIABfICrvyTjStrAz62/12xcqcI3rL/FC9be2Y+tv4CI6dgZ3Ky/cQZPEmMQqr+8XuZzyHitvwTYZNAcHq2/SiUKJD4Sqr9a2dMU7bysv961yrAkCqy/M5mk73l1rr/gRT2w7Mqsv/PpcQV1Lqu/PGuqRdmxqr/pfVmJ24eqv9MsW+m4h62/qc2Hm9brrL/5ZBTpnuurv7j2cK0qnqq//yXBXgugqb+fFHZaCNGqv/Rn6/Sg0ay/mof0sJGWrb8vjDEsk/Csv5+OxqE7TK6/Agiu0hsdrL+BxRp0dlCqvzq1s03yja6/qcVDP32bq78ut94XOAyqv1ZdXrMoS66/P2+IRNNArL+z+O/dyj2uv6QjK+6xHqu/3+Jn1d8UrL82Tr1cHniqv3fFqT5HOKy/snapyD+Vq79wk7wGeBmuvxDjcZ4nn6u/JEgUsHtVrr9hhTtrNl+rv40hID13Qqq/HzTQC/Nirb8FuuFXaaaqv2DLVk/Wj6u/vMTYrFnfrL80n4K/8xmqv1D8FMAGZK6/5o7+1Tk6qr/qFf/jyY+tv4X5mGtj8Kq/xeJ8oEL8qb/y8SezLbKrv0DxYpTUhKu/QaVLQ8Wxrr9kj4uaIjCqv3eJH+LT9qm/NN14/gNhrb+oct9L3HKsv4gFfApXsq2/Yw9HmkyMrL+FE4/mtqWsv5zT9hbvLK2/6iiL/3O7qb8nZT5Bawmtv7CORsLezKq/MVsM/Xsoqr9fo/rMw4CtvzS//dYqI6q/LMX+jZnlrL+1NedAVg+rv79a6IYGqam/e69GVKMNq79VRyeZZTisvwXYcn/mCa6/T4vFHX6krL+rzcMFkaGtv1qd2C2Aj6y/Ey8nMlKrqb+0AJdKtpqsvyU7Gdv/n6q/MX0ujcp7rb+MBCt6Zaapv4cWw1JnXq2/mymGPhZZq78QgUYnpRGqvxTjlpinUqy/tAxNM7wQrL8oRtYeRn2qv7atbN3cmq2/mEY7pPq4rL9AUaEm74Srv3W1sFBd3Kq/0hlcH0F5q7+6NG4ki6Wsv8ha488qbK2/k6qPV1qwrL/2q15WyzSsv6IVp8cZv6m/tr8aMTvfrL/vGqJf8Uqqv9piJye0C62/oZRhJMDArL9w+1V7g+ytvyvx2r/raqy/m59GFBIXq78Gefrs+Q6qvybsJe3Vi62/cd3enu8fq7/ODTTNtf+sv1i/An7ndKq/HZgnePShqr8erpxxOw+tv1Ym30bBRKq/CFiEgmkzrL8TArGY4kitvxxWdpI1ZKy/vfVFbpsBrb+cJofTo2qsvyCB72K5oKq/Z5kiErklrL9p69w0KP+sv5QAcW5nr6u/5eqkHuBbqr/eHgCBr72qvxOF5lNiTq2/GWWii8MFqr+6J1w6NXCrvzechcf+6au/e9fOSww8q7/A6YESvlmrvzX5Ye+zQaq/P2NisERwrb9P/k3+onutv4aHLIo6w6m/ibplJpcWrb8B5qgaMIutv/gvyITk1am/eB8Zk65LrL8qc1TyAuCpvyYrximgj66/KfcPn/IJrL+OdeO7sMOtv4kh1XSpqKy/DH2Zg3KRq7+8HbuqyImrv9Fx6DVJmqm/niUU8sH1qr8XD5et03usv6yl7M5UXKy/tqxEqj+oqb+GXV+3RXGuvwY0GxxLwau/qrWcWiXmrL9J4ihbRYiqv+y8xAEnsKm/XqISbogMqr+13Gm8gUmuvyFp+IqX76y/RZuk8yuCrb/aTj6/I3uqv6gHyNi5TK2/nCKQFXY3rr+/sqF8a6itv2iwWyDerqu/RItwoRM3q79d7O0F6Fauv0fa0B/ADKq/eptShgvxqb83qcbY5u+tvyrn4ykdSqu/+MxLGKGbqb/mgUfOwAWrv/AmwPcSd6q/ngtL5HKFqr+IdsvY+sqpvwdT5Dp9BK6/GSRlhfXZqr+YyFBRpTitv5SOC8LdE6q/AOKFhFocrr/hdzqwrRmtv7RtJ4F/MK2/uLSJaenWqb9aFZHuoIusvxykjKYMvqq/Jf4fGJrOq7+Up7kCHoyuv7PqB2IEr6m/UWaw+tHpq7/ocb/an5+rv6BAESVDT6q/oZBLb/xeq79qHyhJvietv2FHIW9WRqu/6TaRAWgErL9Y7mx4zPSsv1BJv6O9v6m/XjULeihqqr/eaLjGsjaqv6hOP0SxjK2/GK8kZl9yrr/SS+7S7eWtv4w3bn6v36u/DH7yFAlyq79cKGvYTECuv+SNxW1CeKy/uorVwe4Vqr8LZ6fCQhiuv2XkM4fim66/5UDyXuMprb/NZM65teKsvyxS0Ymnlau/dRvEcnstrr+vThjg5g6tv1BLgqQv3q2/jN536o8Bqr9HlcJHtIyuvwr8C7y4E66/JLqxWCNCrL9WtpNqAfapv/jCPStaYq2/lqO5G76krb+BIOaZSSKrvxsYJl6ntau/fP07w0P6rL8ORykX1WWtvzlT4ASwfKq/6B8gUMR2qr/uHKg6lw2tvwwKCWiWzaq/pQ6icKPcq7/ovx8w3CWqv4Tev1lu9am/4FbKyjkIrL8eAlHIKrasvx9ATZk7m66/exiUL2jLrL+0E4/mSH2tv6YP13AM762/RGEYN8/Cqr/MCqLmIGurv9QP6oZTE6q/29m/9eGbrL/mQi3EjVOtvxyKqP9z8a2/dN5pWXERrr8e3vAAlf6qv29Fo1FsVK2/tpOXlWn1q78bpESRfKWrv+iq02fU7Kq/WrQcsLJMq7/2DIYkGUmqvwWgq1d9Wq2/DX7OwXTrrL/QL6jMd2asv2rn1d6VUKy/GrWC13bcrb/U0mgQ95qrv1sAtavLhq6/fj772rl6rr/irFdR0POpv7Nqj8Xy3qy/XTsXPNBFrb+Jwo70taGqv95pG2/HU6q/xf44cKzgrL+JeMnWZV6qvzTOHGcXj66/O/0h4tgarr8yVJeK6fmrvwGGA0EcTK6/N/oNaqKwq7/iTnhDdx+qv13wR2HHCqu/7dU6JTstrb+lRRbb9SStv1REqtAtOKy/MyEUu1NbrL8P7yxBJzWuv18WqMUK76u/yPoxdYS4qb9h+TyWOYetv4UXXwGVZa2/MSMl1s1frL9s9diZhcupv0mAzd3jBay/OZ9URoF0rb9b5/+8Ryutv9EEmebYj6y/Uz9sJomsrL84O+QganusvxWz01TxGay/+nIBodLaqr+lVg+1RA2tv7LLc3kjZau/iMTgzgYqrb+stef1ywqsvzxN8DRG5qm//6crhaIjrb+xMcySQuqsvwCn64XDi66/e8i2SqdGrr9eKf2e1xiqvy49fo7Ufa2/dKt8CLRDrL9qIgDhpj2rvwo0urZlI6u/a9PSNIuMrr91liPqbwOuvwnPWrs6KKq/vN1b4Jx2rb+Iu9hoCEqqv2py6tO0vqm/MhUPQGq9q7+HaxXA3Feqvym8JcT9/q2/BaYnuVJrrr8cYfFx1m6tv+4g2uUu4K2/tQvL5gxGrL/yNLXxzKWtv0ey5lbE46y/karfooxOq7/VTf493iOtv48c/N16wKm/gEfXL0Pqq7+kXjw0A0quvy1cIIYuKaq/jm1OJuzlrb8UYoRUFsyrv/jLbZrLmam/SuBIVEVZrb//2k7UwAStv7QUmZNUeqy/Yw81mbOXqr/LsCCGjL6qvyz/GO6VCK6/5i3KBltSqr+gpTH7PbypvxlMi14Oxqu/npeTUk2aqr8UZ0BzC3eqv3h4FleWt62/PL66XP8jq79v+rFrqX+qvxClcxI4N6u/ekq/vVEprr8eSYXm3Uqqv8GayEhNkKu/sOpAtp5qrL+CY6osd02uv1CLsh9rM6u/LDVTNEPiqb+C6aLZVdKtv0mbHhhuU6u/tMlAy5jaqr8QVa+jLnWuv+g5Ryyho6u/uxoE9fS4q7/k6JDcqZuqvxeiBx3BUqu/THGbxYPNqr/OgxEw5cusv+0UIGDdWK6/GF4vc3Gzqb+y9RqFrD2qvy9UVKLRcq2/XZ5gk7nCrL/VgFW+uTmuv0J+XmfffKq/hpKzdNRfqr/exAu5F8Kpv4mSbjZg3qu/masVqb6Uq79TAEjTJVerv3xfbpjynKq/AP0iLLURq78jiNrDdNyqv+O5w3eDSKq/cGy31YOrrr8NcmaxTjisvwuLv5A/kqu/EtWmL0sMqr+YRspDtaetvzuXLWp3sK6//apO3XAfrL+Ey9y/77eqvyGDc6kWfqu/dYConY4ZrL+evgZ305etv5UN1VOoYa2/dSm6qX+Nqr/dF/7VBCqqv+h5qqbgyau/HHVNZEg1rb8="),
    G$_spikespace: filled(Int32Array, 4001, 0),
    Smon$N: Int32Array.of(0),
    G$i: decoded(Int32Array, Uint16Array, "AAABAAIAAwAEAAUABgAHAAgACQAKAAsADAANAA4ADwAQABEAEgATABQAFQAWABcAGAAZABoAGwAcAB0AHgAfACAAIQAiACMAJAAlACYAJwAoACkAKgArACwALQAuAC8AMAAxADIAMwA0ADUANgA3ADgAOQA6ADsAPAA9AD4APwBAAEEAQgBDAEQARQBGAEcASABJAEoASwBMAE0ATgBPAFAAUQBSAFMAVABVAFYAVwBYAFkAWgBbAFwAXQBeAF8AYABhAGIAYwBkAGUAZgBnAGgAaQBqAGsAbABtAG4AbwBwAHEAcgBzAHQAdQB2AHcAeAB5AHoAewB8AH0AfgB/AIAAgQCCAIMAhACFAIYAhwCIAIkAigCLAIwAjQCOAI8AkACRAJIAkwCUAJUAlgCXAJgAmQCaAJsAnACdAJ4AnwCgAKEAogCjAKQApQCmAKcAqACpAKoAqwCsAK0ArgCvALAAsQCyALMAtAC1ALYAtwC4ALkAugC7ALwAvQC+AL8AwADBAMIAwwDEAMUAxgDHAMgAyQDKAMsAzADNAM4AzwDQANEA0gDTANQA1QDWANcA2ADZANoA2wDcAN0A3gDfAOAA4QDiAOMA5ADlAOYA5wDoAOkA6gDrAOwA7QDuAO8A8ADxAPIA8wD0APUA9gD3APgA+QD6APsA/AD9AP4A/wAAAQEBAgEDAQQBBQEGAQcBCAEJAQoBCwEMAQ0BDgEPARABEQESARMBFAEVARYBFwEYARkBGgEbARwBHQEeAR8BIAEhASIBIwEkASUBJgEnASgBKQEqASsBLAEtAS4BLwEwATEBMgEzATQBNQE2ATcBOAE5AToBOwE8AT0BPgE/AUABQQFCAUMBRAFFAUYBRwFIAUkBSgFLAUwBTQFOAU8BUAFRAVIBUwFUAVUBVgFXAVgBWQFaAVsBXAFdAV4BXwFgAWEBYgFjAWQBZQFmAWcBaAFpAWoBawFsAW0BbgFvAXABcQFyAXMBdAF1AXYBdwF4AXkBegF7AXwBfQF+AX8BgAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHPAdAB0QHSAdMB1AHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wHkAeUB5gHnAegB6QHqAesB7AHtAe4B7wHwAfEB8gHzAfQB9QH2AfcB+AH5AfoB+wH8Af0B/gH/AQACAQICAgMCBAIFAgYCBwIIAgkCCgILAgwCDQIOAg8CEAIRAhICEwIUAhUCFgIXAhgCGQIaAhsCHAIdAh4CHwIgAiECIgIjAiQCJQImAicCKAIpAioCKwIsAi0CLgIvAjACMQIyAjMCNAI1AjYCNwI4AjkCOgI7AjwCPQI+Aj8CQAJBAkICQwJEAkUCRgJHAkgCSQJKAksCTAJNAk4CTwJQAlECUgJTAlQCVQJWAlcCWAJZAloCWwJcAl0CXgJfAmACYQJiAmMCZAJlAmYCZwJoAmkCagJrAmwCbQJuAm8CcAJxAnICcwJ0AnUCdgJ3AngCeQJ6AnsCfAJ9An4CfwKAAoECggKDAoQChQKGAocCiAKJAooCiwKMAo0CjgKPApACkQKSApMClAKVApYClwKYApkCmgKbApwCnQKeAp8CoAKhAqICowKkAqUCpgKnAqgCqQKqAqsCrAKtAq4CrwKwArECsgKzArQCtQK2ArcCuAK5AroCuwK8Ar0CvgK/AsACwQLCAsMCxALFAsYCxwLIAskCygLLAswCzQLOAs8C0ALRAtIC0wLUAtUC1gLXAtgC2QLaAtsC3ALdAt4C3wLgAuEC4gLjAuQC5QLmAucC6ALpAuoC6wLsAu0C7gLvAvAC8QLyAvMC9AL1AvYC9wL4AvkC+gL7AvwC/QL+Av8CAAMBAwIDAwMEAwUDBgMHAwgDCQMKAwsDDAMNAw4DDwMQAxEDEgMTAxQDFQMWAxcDGAMZAxoDGwMcAx0DHgMfAyADIQMiAyMDJAMlAyYDJwMoAykDKgMrAywDLQMuAy8DMAMxAzIDMwM0AzUDNgM3AzgDOQM6AzsDPAM9Az4DPwNAA0EDQgNDA0QDRQNGA0cDSANJA0oDSwNMA00DTgNPA1ADUQNSA1MDVANVA1YDVwNYA1kDWgNbA1wDXQNeA18DYANhA2IDYwNkA2UDZgNnA2gDaQNqA2sDbANtA24DbwNwA3EDcgNzA3QDdQN2A3cDeAN5A3oDewN8A30DfgN/A4ADgQOCA4MDhAOFA4YDhwOIA4kDigOLA4wDjQOOA48DkAORA5IDkwOUA5UDlgOXA5gDmQOaA5sDnAOdA54DnwOgA6EDogOjA6QDpQOmA6cDqAOpA6oDqwOsA60DrgOvA7ADsQOyA7MDtAO1A7YDtwO4A7kDugO7A7wDvQO+A78DwAPBA8IDwwPEA8UDxgPHA8gDyQPKA8sDzAPNA84DzwPQA9ED0gPTA9QD1QPWA9cD2APZA9oD2wPcA90D3gPfA+AD4QPiA+MD5APlA+YD5wPoA+kD6gPrA+wD7QPuA+8D8APxA/ID8wP0A/UD9gP3A/gD+QP6A/sD/AP9A/4D/wMABAEEAgQDBAQEBQQGBAcECAQJBAoECwQMBA0EDgQPBBAEEQQSBBMEFAQVBBYEFwQYBBkEGgQbBBwEHQQeBB8EIAQhBCIEIwQkBCUEJgQnBCgEKQQqBCsELAQtBC4ELwQwBDEEMgQzBDQENQQ2BDcEOAQ5BDoEOwQ8BD0EPgQ/BEAEQQRCBEMERARFBEYERwRIBEkESgRLBEwETQROBE8EUARRBFIEUwRUBFUEVgRXBFgEWQRaBFsEXARdBF4EXwRgBGEEYgRjBGQEZQRmBGcEaARpBGoEawRsBG0EbgRvBHAEcQRyBHMEdAR1BHYEdwR4BHkEegR7BHwEfQR+BH8EgASBBIIEgwSEBIUEhgSHBIgEiQSKBIsEjASNBI4EjwSQBJEEkgSTBJQElQSWBJcEmASZBJoEmwScBJ0EngSfBKAEoQSiBKMEpASlBKYEpwSoBKkEqgSrBKwErQSuBK8EsASxBLIEswS0BLUEtgS3BLgEuQS6BLsEvAS9BL4EvwTABMEEwgTDBMQExQTGBMcEyATJBMoEywTMBM0EzgTPBNAE0QTSBNME1ATVBNYE1wTYBNkE2gTbBNwE3QTeBN8E4AThBOIE4wTkBOUE5gTnBOgE6QTqBOsE7ATtBO4E7wTwBPEE8gTzBPQE9QT2BPcE+AT5BPoE+wT8BP0E/gT/BAAFAQUCBQMFBAUFBQYFBwUIBQkFCgULBQwFDQUOBQ8FEAURBRIFEwUUBRUFFgUXBRgFGQUaBRsFHAUdBR4FHwUgBSEFIgUjBSQFJQUmBScFKAUpBSoFKwUsBS0FLgUvBTAFMQUyBTMFNAU1BTYFNwU4BTkFOgU7BTwFPQU+BT8FQAVBBUIFQwVEBUUFRgVHBUgFSQVKBUsFTAVNBU4FTwVQBVEFUgVTBVQFVQVWBVcFWAVZBVoFWwVcBV0FXgVfBWAFYQViBWMFZAVlBWYFZwVoBWkFagVrBWwFbQVuBW8FcAVxBXIFcwV0BXUFdgV3BXgFeQV6BXsFfAV9BX4FfwWABYEFggWDBYQFhQWGBYcFiAWJBYoFiwWMBY0FjgWPBZAFkQWSBZMFlAWVBZYFlwWYBZkFmgWbBZwFnQWeBZ8FoAWhBaIFowWkBaUFpgWnBagFqQWqBasFrAWtBa4FrwWwBbEFsgWzBbQFtQW2BbcFuAW5BboFuwW8Bb0FvgW/BcAFwQXCBcMFxAXFBcYFxwXIBckFygXLBcwFzQXOBc8F0AXRBdIF0wXUBdUF1gXXBdgF2QXaBdsF3AXdBd4F3wXgBeEF4gXjBeQF5QXmBecF6AXpBeoF6wXsBe0F7gXvBfAF8QXyBfMF9AX1BfYF9wX4BfkF+gX7BfwF/QX+Bf8FAAYBBgIGAwYEBgUGBgYHBggGCQYKBgsGDAYNBg4GDwYQBhEGEgYTBhQGFQYWBhcGGAYZBhoGGwYcBh0GHgYfBiAGIQYiBiMGJAYlBiYGJwYoBikGKgYrBiwGLQYuBi8GMAYxBjIGMwY0BjUGNgY3BjgGOQY6BjsGPAY9Bj4GPwZABkEGQgZDBkQGRQZGBkcGSAZJBkoGSwZMBk0GTgZPBlAGUQZSBlMGVAZVBlYGVwZYBlkGWgZbBlwGXQZeBl8GYAZhBmIGYwZkBmUGZgZnBmgGaQZqBmsGbAZtBm4GbwZwBnEGcgZzBnQGdQZ2BncGeAZ5BnoGewZ8Bn0GfgZ/BoAGgQaCBoMGhAaFBoYGhwaIBokGigaLBowGjQaOBo8GkAaRBpIGkwaUBpUGlgaXBpgGmQaaBpsGnAadBp4GnwagBqEGogajBqQGpQamBqcGqAapBqoGqwasBq0GrgavBrAGsQayBrMGtAa1BrYGtwa4BrkGuga7BrwGvQa+Br8GwAbBBsIGwwbEBsUGxgbHBsgGyQbKBssGzAbNBs4GzwbQBtEG0gbTBtQG1QbWBtcG2AbZBtoG2wbcBt0G3gbfBuAG4QbiBuMG5AblBuYG5wboBukG6gbrBuwG7QbuBu8G8AbxBvIG8wb0BvUG9gb3BvgG+Qb6BvsG/Ab9Bv4G/wYABwEHAgcDBwQHBQcGBwcHCAcJBwoHCwcMBw0HDgcPBxAHEQcSBxMHFAcVBxYHFwcYBxkHGgcbBxwHHQceBx8HIAchByIHIwckByUHJgcnBygHKQcqBysHLActBy4HLwcwBzEHMgczBzQHNQc2BzcHOAc5BzoHOwc8Bz0HPgc/B0AHQQdCB0MHRAdFB0YHRwdIB0kHSgdLB0wHTQdOB08HUAdRB1IHUwdUB1UHVgdXB1gHWQdaB1sHXAddB14HXwdgB2EHYgdjB2QHZQdmB2cHaAdpB2oHawdsB20HbgdvB3AHcQdyB3MHdAd1B3YHdwd4B3kHegd7B3wHfQd+B38HgAeBB4IHgweEB4UHhgeHB4gHiQeKB4sHjAeNB44HjweQB5EHkgeTB5QHlQeWB5cHmAeZB5oHmwecB50HngefB6AHoQeiB6MHpAelB6YHpweoB6kHqgerB6wHrQeuB68HsAexB7IHswe0B7UHtge3B7gHuQe6B7sHvAe9B74HvwfAB8EHwgfDB8QHxQfGB8cHyAfJB8oHywfMB80HzgfPB9AH0QfSB9MH1AfVB9YH1wfYB9kH2gfbB9wH3QfeB98H4AfhB+IH4wfkB+UH5gfnB+gH6QfqB+sH7AftB+4H7wfwB/EH8gfzB/QH9Qf2B/cH+Af5B/oH+wf8B/0H/gf/BwAIAQgCCAMIBAgFCAYIBwgICAkICggLCAwIDQgOCA8IEAgRCBIIEwgUCBUIFggXCBgIGQgaCBsIHAgdCB4IHwggCCEIIggjCCQIJQgmCCcIKAgpCCoIKwgsCC0ILggvCDAIMQgyCDMINAg1CDYINwg4CDkIOgg7CDwIPQg+CD8IQAhBCEIIQwhECEUIRghHCEgISQhKCEsITAhNCE4ITwhQCFEIUghTCFQIVQhWCFcIWAhZCFoIWwhcCF0IXghfCGAIYQhiCGMIZAhlCGYIZwhoCGkIaghrCGwIbQhuCG8IcAhxCHIIcwh0CHUIdgh3CHgIeQh6CHsIfAh9CH4IfwiACIEIggiDCIQIhQiGCIcIiAiJCIoIiwiMCI0IjgiPCJAIkQiSCJMIlAiVCJYIlwiYCJkImgibCJwInQieCJ8IoAihCKIIowikCKUIpginCKgIqQiqCKsIrAitCK4IrwiwCLEIsgizCLQItQi2CLcIuAi5CLoIuwi8CL0Ivgi/CMAIwQjCCMMIxAjFCMYIxwjICMkIygjLCMwIzQjOCM8I0AjRCNII0wjUCNUI1gjXCNgI2QjaCNsI3AjdCN4I3wjgCOEI4gjjCOQI5QjmCOcI6AjpCOoI6wjsCO0I7gjvCPAI8QjyCPMI9Aj1CPYI9wj4CPkI+gj7CPwI/Qj+CP8IAAkBCQIJAwkECQUJBgkHCQgJCQkKCQsJDAkNCQ4JDwkQCREJEgkTCRQJFQkWCRcJGAkZCRoJGwkcCR0JHgkfCSAJIQkiCSMJJAklCSYJJwkoCSkJKgkrCSwJLQkuCS8JMAkxCTIJMwk0CTUJNgk3CTgJOQk6CTsJPAk9CT4JPwlACUEJQglDCUQJRQlGCUcJSAlJCUoJSwlMCU0JTglPCVAJUQlSCVMJVAlVCVYJVwlYCVkJWglbCVwJXQleCV8JYAlhCWIJYwlkCWUJZglnCWgJaQlqCWsJbAltCW4JbwlwCXEJcglzCXQJdQl2CXcJeAl5CXoJewl8CX0Jfgl/CYAJgQmCCYMJhAmFCYYJhwmICYkJigmLCYwJjQmOCY8JkAmRCZIJkwmUCZUJlgmXCZgJmQmaCZsJnAmdCZ4JnwmgCaEJogmjCaQJpQmmCacJqAmpCaoJqwmsCa0JrgmvCbAJsQmyCbMJtAm1CbYJtwm4CbkJugm7CbwJvQm+Cb8JwAnBCcIJwwnECcUJxgnHCcgJyQnKCcsJzAnNCc4JzwnQCdEJ0gnTCdQJ1QnWCdcJ2AnZCdoJ2wncCd0J3gnfCeAJ4QniCeMJ5AnlCeYJ5wnoCekJ6gnrCewJ7QnuCe8J8AnxCfIJ8wn0CfUJ9gn3CfgJ+Qn6CfsJ/An9Cf4J/wkACgEKAgoDCgQKBQoGCgcKCAoJCgoKCwoMCg0KDgoPChAKEQoSChMKFAoVChYKFwoYChkKGgobChwKHQoeCh8KIAohCiIKIwokCiUKJgonCigKKQoqCisKLAotCi4KLwowCjEKMgozCjQKNQo2CjcKOAo5CjoKOwo8Cj0KPgo/CkAKQQpCCkMKRApFCkYKRwpICkkKSgpLCkwKTQpOCk8KUApRClIKUwpUClUKVgpXClgKWQpaClsKXApdCl4KXwpgCmEKYgpjCmQKZQpmCmcKaAppCmoKawpsCm0KbgpvCnAKcQpyCnMKdAp1CnYKdwp4CnkKegp7CnwKfQp+Cn8KgAqBCoIKgwqECoUKhgqHCogKiQqKCosKjAqNCo4KjwqQCpEKkgqTCpQKlQqWCpcKmAqZCpoKmwqcCp0KngqfCqAKoQqiCqMKpAqlCqYKpwqoCqkKqgqrCqwKrQquCq8KsAqxCrIKswq0CrUKtgq3CrgKuQq6CrsKvAq9Cr4KvwrACsEKwgrDCsQKxQrGCscKyArJCsoKywrMCs0KzgrPCtAK0QrSCtMK1ArVCtYK1wrYCtkK2grbCtwK3QreCt8K4ArhCuIK4wrkCuUK5grnCugK6QrqCusK7ArtCu4K7wrwCvEK8grzCvQK9Qr2CvcK+Ar5CvoK+wr8Cv0K/gr/CgALAQsCCwMLBAsFCwYLBwsICwkLCgsLCwwLDQsOCw8LEAsRCxILEwsUCxULFgsXCxgLGQsaCxsLHAsdCx4LHwsgCyELIgsjCyQLJQsmCycLKAspCyoLKwssCy0LLgsvCzALMQsyCzMLNAs1CzYLNws4CzkLOgs7CzwLPQs+Cz8LQAtBC0ILQwtEC0ULRgtHC0gLSQtKC0sLTAtNC04LTwtQC1ELUgtTC1QLVQtWC1cLWAtZC1oLWwtcC10LXgtfC2ALYQtiC2MLZAtlC2YLZwtoC2kLagtrC2wLbQtuC28LcAtxC3ILcwt0C3ULdgt3C3gLeQt6C3sLfAt9C34LfwuAC4ELgguDC4QLhQuGC4cLiAuJC4oLiwuMC40LjguPC5ALkQuSC5MLlAuVC5YLlwuYC5kLmgubC5wLnQueC58LoAuhC6ILowukC6ULpgunC6gLqQuqC6sLrAutC64LrwuwC7ELsguzC7QLtQu2C7cLuAu5C7oLuwu8C70Lvgu/C8ALwQvCC8MLxAvFC8YLxwvIC8kLygvLC8wLzQvOC88L0AvRC9IL0wvUC9UL1gvXC9gL2QvaC9sL3AvdC94L3wvgC+EL4gvjC+QL5QvmC+cL6AvpC+oL6wvsC+0L7gvvC/AL8QvyC/ML9Av1C/YL9wv4C/kL+gv7C/wL/Qv+C/8LAAwBDAIMAwwEDAUMBgwHDAgMCQwKDAsMDAwNDA4MDwwQDBEMEgwTDBQMFQwWDBcMGAwZDBoMGwwcDB0MHgwfDCAMIQwiDCMMJAwlDCYMJwwoDCkMKgwrDCwMLQwuDC8MMAwxDDIMMww0DDUMNgw3DDgMOQw6DDsMPAw9DD4MPwxADEEMQgxDDEQMRQxGDEcMSAxJDEoMSwxMDE0MTgxPDFAMUQxSDFMMVAxVDFYMVwxYDFkMWgxbDFwMXQxeDF8MYAxhDGIMYwxkDGUMZgxnDGgMaQxqDGsMbAxtDG4MbwxwDHEMcgxzDHQMdQx2DHcMeAx5DHoMewx8DH0Mfgx/DIAMgQyCDIMMhAyFDIYMhwyIDIkMigyLDIwMjQyODI8MkAyRDJIMkwyUDJUMlgyXDJgMmQyaDJsMnAydDJ4MnwygDKEMogyjDKQMpQymDKcMqAypDKoMqwysDK0MrgyvDLAMsQyyDLMMtAy1DLYMtwy4DLkMugy7DLwMvQy+DL8MwAzBDMIMwwzEDMUMxgzHDMgMyQzKDMsMzAzNDM4MzwzQDNEM0gzTDNQM1QzWDNcM2AzZDNoM2wzcDN0M3gzfDOAM4QziDOMM5AzlDOYM5wzoDOkM6gzrDOwM7QzuDO8M8AzxDPIM8wz0DPUM9gz3DPgM+Qz6DPsM/Az9DP4M/wwADQENAg0DDQQNBQ0GDQcNCA0JDQoNCw0MDQ0NDg0PDRANEQ0SDRMNFA0VDRYNFw0YDRkNGg0bDRwNHQ0eDR8NIA0hDSINIw0kDSUNJg0nDSgNKQ0qDSsNLA0tDS4NLw0wDTENMg0zDTQNNQ02DTcNOA05DToNOw08DT0NPg0/DUANQQ1CDUMNRA1FDUYNRw1IDUkNSg1LDUwNTQ1ODU8NUA1RDVINUw1UDVUNVg1XDVgNWQ1aDVsNXA1dDV4NXw1gDWENYg1jDWQNZQ1mDWcNaA1pDWoNaw1sDW0Nbg1vDXANcQ1yDXMNdA11DXYNdw14DXkNeg17DXwNfQ1+DX8NgA2BDYINgw2EDYUNhg2HDYgNiQ2KDYsNjA2NDY4Njw2QDZENkg2TDZQNlQ2WDZcNmA2ZDZoNmw2cDZ0Nng2fDaANoQ2iDaMNpA2lDaYNpw2oDakNqg2rDawNrQ2uDa8NsA2xDbINsw20DbUNtg23DbgNuQ26DbsNvA29Db4Nvw3ADcENwg3DDcQNxQ3GDccNyA3JDcoNyw3MDc0Nzg3PDdAN0Q3SDdMN1A3VDdYN1w3YDdkN2g3bDdwN3Q3eDd8N4A3hDeIN4w3kDeUN5g3nDegN6Q3qDesN7A3tDe4N7w3wDfEN8g3zDfQN9Q32DfcN+A35DfoN+w38Df0N/g3/DQAOAQ4CDgMOBA4FDgYOBw4IDgkOCg4LDgwODQ4ODg8OEA4RDhIOEw4UDhUOFg4XDhgOGQ4aDhsOHA4dDh4OHw4gDiEOIg4jDiQOJQ4mDicOKA4pDioOKw4sDi0OLg4vDjAOMQ4yDjMONA41DjYONw44DjkOOg47DjwOPQ4+Dj8OQA5BDkIOQw5EDkUORg5HDkgOSQ5KDksOTA5NDk4OTw5QDlEOUg5TDlQOVQ5WDlcOWA5ZDloOWw5cDl0OXg5fDmAOYQ5iDmMOZA5lDmYOZw5oDmkOag5rDmwObQ5uDm8OcA5xDnIOcw50DnUOdg53DngOeQ56DnsOfA59Dn4Ofw6ADoEOgg6DDoQOhQ6GDocOiA6JDooOiw6MDo0Ojg6PDpAOkQ6SDpMOlA6VDpYOlw6YDpkOmg6bDpwOnQ6eDp8OoA6hDqIOow6kDqUOpg6nDqgOqQ6qDqsOrA6tDq4Orw6wDrEOsg6zDrQOtQ62DrcOuA65DroOuw68Dr0Ovg6/DsAOwQ7CDsMOxA7FDsYOxw7IDskOyg7LDswOzQ7ODs8O0A7RDtIO0w7UDtUO1g7XDtgO2Q7aDtsO3A7dDt4O3w7gDuEO4g7jDuQO5Q7mDucO6A7pDuoO6w7sDu0O7g7vDvAO8Q7yDvMO9A71DvYO9w74DvkO+g77DvwO/Q7+Dv8OAA8BDwIPAw8EDwUPBg8HDwgPCQ8KDwsPDA8NDw4PDw8QDxEPEg8TDxQPFQ8WDxcPGA8ZDxoPGw8cDx0PHg8fDyAPIQ8iDyMPJA8lDyYPJw8oDykPKg8rDywPLQ8uDy8PMA8xDzIPMw80DzUPNg83DzgPOQ86DzsPPA89Dz4PPw9AD0EPQg9DD0QPRQ9GD0cPSA9JD0oPSw9MD00PTg9PD1APUQ9SD1MPVA9VD1YPVw9YD1kPWg9bD1wPXQ9eD18PYA9hD2IPYw9kD2UPZg9nD2gPaQ9qD2sPbA9tD24Pbw9wD3EPcg9zD3QPdQ92D3cPeA95D3oPew98D30Pfg9/D4APgQ+CD4MPhA+FD4YPhw+ID4kPig+LD4wPjQ+OD48PkA+RD5IPkw+UD5UPlg+XD5gPmQ+aD5sPnA+dD54Pnw8="),
    Smon$count: filled(Int32Array, 4000, 0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: decoded(Int32Array, Uint16Array, "AAABAAIAAwAEAAUABgAHAAgACQAKAAsADAANAA4ADwAQABEAEgATABQAFQAWABcAGAAZABoAGwAcAB0AHgAfACAAIQAiACMAJAAlACYAJwAoACkAKgArACwALQAuAC8AMAAxADIAMwA0ADUANgA3ADgAOQA6ADsAPAA9AD4APwBAAEEAQgBDAEQARQBGAEcASABJAEoASwBMAE0ATgBPAFAAUQBSAFMAVABVAFYAVwBYAFkAWgBbAFwAXQBeAF8AYABhAGIAYwBkAGUAZgBnAGgAaQBqAGsAbABtAG4AbwBwAHEAcgBzAHQAdQB2AHcAeAB5AHoAewB8AH0AfgB/AIAAgQCCAIMAhACFAIYAhwCIAIkAigCLAIwAjQCOAI8AkACRAJIAkwCUAJUAlgCXAJgAmQCaAJsAnACdAJ4AnwCgAKEAogCjAKQApQCmAKcAqACpAKoAqwCsAK0ArgCvALAAsQCyALMAtAC1ALYAtwC4ALkAugC7ALwAvQC+AL8AwADBAMIAwwDEAMUAxgDHAMgAyQDKAMsAzADNAM4AzwDQANEA0gDTANQA1QDWANcA2ADZANoA2wDcAN0A3gDfAOAA4QDiAOMA5ADlAOYA5wDoAOkA6gDrAOwA7QDuAO8A8ADxAPIA8wD0APUA9gD3APgA+QD6APsA/AD9AP4A/wAAAQEBAgEDAQQBBQEGAQcBCAEJAQoBCwEMAQ0BDgEPARABEQESARMBFAEVARYBFwEYARkBGgEbARwBHQEeAR8BIAEhASIBIwEkASUBJgEnASgBKQEqASsBLAEtAS4BLwEwATEBMgEzATQBNQE2ATcBOAE5AToBOwE8AT0BPgE/AUABQQFCAUMBRAFFAUYBRwFIAUkBSgFLAUwBTQFOAU8BUAFRAVIBUwFUAVUBVgFXAVgBWQFaAVsBXAFdAV4BXwFgAWEBYgFjAWQBZQFmAWcBaAFpAWoBawFsAW0BbgFvAXABcQFyAXMBdAF1AXYBdwF4AXkBegF7AXwBfQF+AX8BgAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHPAdAB0QHSAdMB1AHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wHkAeUB5gHnAegB6QHqAesB7AHtAe4B7wHwAfEB8gHzAfQB9QH2AfcB+AH5AfoB+wH8Af0B/gH/AQACAQICAgMCBAIFAgYCBwIIAgkCCgILAgwCDQIOAg8CEAIRAhICEwIUAhUCFgIXAhgCGQIaAhsCHAIdAh4CHwIgAiECIgIjAiQCJQImAicCKAIpAioCKwIsAi0CLgIvAjACMQIyAjMCNAI1AjYCNwI4AjkCOgI7AjwCPQI+Aj8CQAJBAkICQwJEAkUCRgJHAkgCSQJKAksCTAJNAk4CTwJQAlECUgJTAlQCVQJWAlcCWAJZAloCWwJcAl0CXgJfAmACYQJiAmMCZAJlAmYCZwJoAmkCagJrAmwCbQJuAm8CcAJxAnICcwJ0AnUCdgJ3AngCeQJ6AnsCfAJ9An4CfwKAAoECggKDAoQChQKGAocCiAKJAooCiwKMAo0CjgKPApACkQKSApMClAKVApYClwKYApkCmgKbApwCnQKeAp8CoAKhAqICowKkAqUCpgKnAqgCqQKqAqsCrAKtAq4CrwKwArECsgKzArQCtQK2ArcCuAK5AroCuwK8Ar0CvgK/AsACwQLCAsMCxALFAsYCxwLIAskCygLLAswCzQLOAs8C0ALRAtIC0wLUAtUC1gLXAtgC2QLaAtsC3ALdAt4C3wLgAuEC4gLjAuQC5QLmAucC6ALpAuoC6wLsAu0C7gLvAvAC8QLyAvMC9AL1AvYC9wL4AvkC+gL7AvwC/QL+Av8CAAMBAwIDAwMEAwUDBgMHAwgDCQMKAwsDDAMNAw4DDwMQAxEDEgMTAxQDFQMWAxcDGAMZAxoDGwMcAx0DHgMfAyADIQMiAyMDJAMlAyYDJwMoAykDKgMrAywDLQMuAy8DMAMxAzIDMwM0AzUDNgM3AzgDOQM6AzsDPAM9Az4DPwNAA0EDQgNDA0QDRQNGA0cDSANJA0oDSwNMA00DTgNPA1ADUQNSA1MDVANVA1YDVwNYA1kDWgNbA1wDXQNeA18DYANhA2IDYwNkA2UDZgNnA2gDaQNqA2sDbANtA24DbwNwA3EDcgNzA3QDdQN2A3cDeAN5A3oDewN8A30DfgN/A4ADgQOCA4MDhAOFA4YDhwOIA4kDigOLA4wDjQOOA48DkAORA5IDkwOUA5UDlgOXA5gDmQOaA5sDnAOdA54DnwOgA6EDogOjA6QDpQOmA6cDqAOpA6oDqwOsA60DrgOvA7ADsQOyA7MDtAO1A7YDtwO4A7kDugO7A7wDvQO+A78DwAPBA8IDwwPEA8UDxgPHA8gDyQPKA8sDzAPNA84DzwPQA9ED0gPTA9QD1QPWA9cD2APZA9oD2wPcA90D3gPfA+AD4QPiA+MD5APlA+YD5wPoA+kD6gPrA+wD7QPuA+8D8APxA/ID8wP0A/UD9gP3A/gD+QP6A/sD/AP9A/4D/wMABAEEAgQDBAQEBQQGBAcECAQJBAoECwQMBA0EDgQPBBAEEQQSBBMEFAQVBBYEFwQYBBkEGgQbBBwEHQQeBB8EIAQhBCIEIwQkBCUEJgQnBCgEKQQqBCsELAQtBC4ELwQwBDEEMgQzBDQENQQ2BDcEOAQ5BDoEOwQ8BD0EPgQ/BEAEQQRCBEMERARFBEYERwRIBEkESgRLBEwETQROBE8EUARRBFIEUwRUBFUEVgRXBFgEWQRaBFsEXARdBF4EXwRgBGEEYgRjBGQEZQRmBGcEaARpBGoEawRsBG0EbgRvBHAEcQRyBHMEdAR1BHYEdwR4BHkEegR7BHwEfQR+BH8EgASBBIIEgwSEBIUEhgSHBIgEiQSKBIsEjASNBI4EjwSQBJEEkgSTBJQElQSWBJcEmASZBJoEmwScBJ0EngSfBKAEoQSiBKMEpASlBKYEpwSoBKkEqgSrBKwErQSuBK8EsASxBLIEswS0BLUEtgS3BLgEuQS6BLsEvAS9BL4EvwTABMEEwgTDBMQExQTGBMcEyATJBMoEywTMBM0EzgTPBNAE0QTSBNME1ATVBNYE1wTYBNkE2gTbBNwE3QTeBN8E4AThBOIE4wTkBOUE5gTnBOgE6QTqBOsE7ATtBO4E7wTwBPEE8gTzBPQE9QT2BPcE+AT5BPoE+wT8BP0E/gT/BAAFAQUCBQMFBAUFBQYFBwUIBQkFCgULBQwFDQUOBQ8FEAURBRIFEwUUBRUFFgUXBRgFGQUaBRsFHAUdBR4FHwUgBSEFIgUjBSQFJQUmBScFKAUpBSoFKwUsBS0FLgUvBTAFMQUyBTMFNAU1BTYFNwU4BTkFOgU7BTwFPQU+BT8FQAVBBUIFQwVEBUUFRgVHBUgFSQVKBUsFTAVNBU4FTwVQBVEFUgVTBVQFVQVWBVcFWAVZBVoFWwVcBV0FXgVfBWAFYQViBWMFZAVlBWYFZwVoBWkFagVrBWwFbQVuBW8FcAVxBXIFcwV0BXUFdgV3BXgFeQV6BXsFfAV9BX4FfwWABYEFggWDBYQFhQWGBYcFiAWJBYoFiwWMBY0FjgWPBZAFkQWSBZMFlAWVBZYFlwWYBZkFmgWbBZwFnQWeBZ8FoAWhBaIFowWkBaUFpgWnBagFqQWqBasFrAWtBa4FrwWwBbEFsgWzBbQFtQW2BbcFuAW5BboFuwW8Bb0FvgW/BcAFwQXCBcMFxAXFBcYFxwXIBckFygXLBcwFzQXOBc8F0AXRBdIF0wXUBdUF1gXXBdgF2QXaBdsF3AXdBd4F3wXgBeEF4gXjBeQF5QXmBecF6AXpBeoF6wXsBe0F7gXvBfAF8QXyBfMF9AX1BfYF9wX4BfkF+gX7BfwF/QX+Bf8FAAYBBgIGAwYEBgUGBgYHBggGCQYKBgsGDAYNBg4GDwYQBhEGEgYTBhQGFQYWBhcGGAYZBhoGGwYcBh0GHgYfBiAGIQYiBiMGJAYlBiYGJwYoBikGKgYrBiwGLQYuBi8GMAYxBjIGMwY0BjUGNgY3BjgGOQY6BjsGPAY9Bj4GPwZABkEGQgZDBkQGRQZGBkcGSAZJBkoGSwZMBk0GTgZPBlAGUQZSBlMGVAZVBlYGVwZYBlkGWgZbBlwGXQZeBl8GYAZhBmIGYwZkBmUGZgZnBmgGaQZqBmsGbAZtBm4GbwZwBnEGcgZzBnQGdQZ2BncGeAZ5BnoGewZ8Bn0GfgZ/BoAGgQaCBoMGhAaFBoYGhwaIBokGigaLBowGjQaOBo8GkAaRBpIGkwaUBpUGlgaXBpgGmQaaBpsGnAadBp4GnwagBqEGogajBqQGpQamBqcGqAapBqoGqwasBq0GrgavBrAGsQayBrMGtAa1BrYGtwa4BrkGuga7BrwGvQa+Br8GwAbBBsIGwwbEBsUGxgbHBsgGyQbKBssGzAbNBs4GzwbQBtEG0gbTBtQG1QbWBtcG2AbZBtoG2wbcBt0G3gbfBuAG4QbiBuMG5AblBuYG5wboBukG6gbrBuwG7QbuBu8G8AbxBvIG8wb0BvUG9gb3BvgG+Qb6BvsG/Ab9Bv4G/wYABwEHAgcDBwQHBQcGBwcHCAcJBwoHCwcMBw0HDgcPBxAHEQcSBxMHFAcVBxYHFwcYBxkHGgcbBxwHHQceBx8HIAchByIHIwckByUHJgcnBygHKQcqBysHLActBy4HLwcwBzEHMgczBzQHNQc2BzcHOAc5BzoHOwc8Bz0HPgc/B0AHQQdCB0MHRAdFB0YHRwdIB0kHSgdLB0wHTQdOB08HUAdRB1IHUwdUB1UHVgdXB1gHWQdaB1sHXAddB14HXwdgB2EHYgdjB2QHZQdmB2cHaAdpB2oHawdsB20HbgdvB3AHcQdyB3MHdAd1B3YHdwd4B3kHegd7B3wHfQd+B38HgAeBB4IHgweEB4UHhgeHB4gHiQeKB4sHjAeNB44HjweQB5EHkgeTB5QHlQeWB5cHmAeZB5oHmwecB50HngefB6AHoQeiB6MHpAelB6YHpweoB6kHqgerB6wHrQeuB68HsAexB7IHswe0B7UHtge3B7gHuQe6B7sHvAe9B74HvwfAB8EHwgfDB8QHxQfGB8cHyAfJB8oHywfMB80HzgfPB9AH0QfSB9MH1AfVB9YH1wfYB9kH2gfbB9wH3QfeB98H4AfhB+IH4wfkB+UH5gfnB+gH6QfqB+sH7AftB+4H7wfwB/EH8gfzB/QH9Qf2B/cH+Af5B/oH+wf8B/0H/gf/BwAIAQgCCAMIBAgFCAYIBwgICAkICggLCAwIDQgOCA8IEAgRCBIIEwgUCBUIFggXCBgIGQgaCBsIHAgdCB4IHwggCCEIIggjCCQIJQgmCCcIKAgpCCoIKwgsCC0ILggvCDAIMQgyCDMINAg1CDYINwg4CDkIOgg7CDwIPQg+CD8IQAhBCEIIQwhECEUIRghHCEgISQhKCEsITAhNCE4ITwhQCFEIUghTCFQIVQhWCFcIWAhZCFoIWwhcCF0IXghfCGAIYQhiCGMIZAhlCGYIZwhoCGkIaghrCGwIbQhuCG8IcAhxCHIIcwh0CHUIdgh3CHgIeQh6CHsIfAh9CH4IfwiACIEIggiDCIQIhQiGCIcIiAiJCIoIiwiMCI0IjgiPCJAIkQiSCJMIlAiVCJYIlwiYCJkImgibCJwInQieCJ8IoAihCKIIowikCKUIpginCKgIqQiqCKsIrAitCK4IrwiwCLEIsgizCLQItQi2CLcIuAi5CLoIuwi8CL0Ivgi/CMAIwQjCCMMIxAjFCMYIxwjICMkIygjLCMwIzQjOCM8I0AjRCNII0wjUCNUI1gjXCNgI2QjaCNsI3AjdCN4I3wjgCOEI4gjjCOQI5QjmCOcI6AjpCOoI6wjsCO0I7gjvCPAI8QjyCPMI9Aj1CPYI9wj4CPkI+gj7CPwI/Qj+CP8IAAkBCQIJAwkECQUJBgkHCQgJCQkKCQsJDAkNCQ4JDwkQCREJEgkTCRQJFQkWCRcJGAkZCRoJGwkcCR0JHgkfCSAJIQkiCSMJJAklCSYJJwkoCSkJKgkrCSwJLQkuCS8JMAkxCTIJMwk0CTUJNgk3CTgJOQk6CTsJPAk9CT4JPwlACUEJQglDCUQJRQlGCUcJSAlJCUoJSwlMCU0JTglPCVAJUQlSCVMJVAlVCVYJVwlYCVkJWglbCVwJXQleCV8JYAlhCWIJYwlkCWUJZglnCWgJaQlqCWsJbAltCW4JbwlwCXEJcglzCXQJdQl2CXcJeAl5CXoJewl8CX0Jfgl/CYAJgQmCCYMJhAmFCYYJhwmICYkJigmLCYwJjQmOCY8JkAmRCZIJkwmUCZUJlgmXCZgJmQmaCZsJnAmdCZ4JnwmgCaEJogmjCaQJpQmmCacJqAmpCaoJqwmsCa0JrgmvCbAJsQmyCbMJtAm1CbYJtwm4CbkJugm7CbwJvQm+Cb8JwAnBCcIJwwnECcUJxgnHCcgJyQnKCcsJzAnNCc4JzwnQCdEJ0gnTCdQJ1QnWCdcJ2AnZCdoJ2wncCd0J3gnfCeAJ4QniCeMJ5AnlCeYJ5wnoCekJ6gnrCewJ7QnuCe8J8AnxCfIJ8wn0CfUJ9gn3CfgJ+Qn6CfsJ/An9Cf4J/wkACgEKAgoDCgQKBQoGCgcKCAoJCgoKCwoMCg0KDgoPChAKEQoSChMKFAoVChYKFwoYChkKGgobChwKHQoeCh8KIAohCiIKIwokCiUKJgonCigKKQoqCisKLAotCi4KLwowCjEKMgozCjQKNQo2CjcKOAo5CjoKOwo8Cj0KPgo/CkAKQQpCCkMKRApFCkYKRwpICkkKSgpLCkwKTQpOCk8KUApRClIKUwpUClUKVgpXClgKWQpaClsKXApdCl4KXwpgCmEKYgpjCmQKZQpmCmcKaAppCmoKawpsCm0KbgpvCnAKcQpyCnMKdAp1CnYKdwp4CnkKegp7CnwKfQp+Cn8KgAqBCoIKgwqECoUKhgqHCogKiQqKCosKjAqNCo4KjwqQCpEKkgqTCpQKlQqWCpcKmAqZCpoKmwqcCp0KngqfCqAKoQqiCqMKpAqlCqYKpwqoCqkKqgqrCqwKrQquCq8KsAqxCrIKswq0CrUKtgq3CrgKuQq6CrsKvAq9Cr4KvwrACsEKwgrDCsQKxQrGCscKyArJCsoKywrMCs0KzgrPCtAK0QrSCtMK1ArVCtYK1wrYCtkK2grbCtwK3QreCt8K4ArhCuIK4wrkCuUK5grnCugK6QrqCusK7ArtCu4K7wrwCvEK8grzCvQK9Qr2CvcK+Ar5CvoK+wr8Cv0K/gr/CgALAQsCCwMLBAsFCwYLBwsICwkLCgsLCwwLDQsOCw8LEAsRCxILEwsUCxULFgsXCxgLGQsaCxsLHAsdCx4LHwsgCyELIgsjCyQLJQsmCycLKAspCyoLKwssCy0LLgsvCzALMQsyCzMLNAs1CzYLNws4CzkLOgs7CzwLPQs+Cz8LQAtBC0ILQwtEC0ULRgtHC0gLSQtKC0sLTAtNC04LTwtQC1ELUgtTC1QLVQtWC1cLWAtZC1oLWwtcC10LXgtfC2ALYQtiC2MLZAtlC2YLZwtoC2kLagtrC2wLbQtuC28LcAtxC3ILcwt0C3ULdgt3C3gLeQt6C3sLfAt9C34LfwuAC4ELgguDC4QLhQuGC4cLiAuJC4oLiwuMC40LjguPC5ALkQuSC5MLlAuVC5YLlwuYC5kLmgubC5wLnQueC58LoAuhC6ILowukC6ULpgunC6gLqQuqC6sLrAutC64LrwuwC7ELsguzC7QLtQu2C7cLuAu5C7oLuwu8C70Lvgu/C8ALwQvCC8MLxAvFC8YLxwvIC8kLygvLC8wLzQvOC88L0AvRC9IL0wvUC9UL1gvXC9gL2QvaC9sL3AvdC94L3wvgC+EL4gvjC+QL5QvmC+cL6AvpC+oL6wvsC+0L7gvvC/AL8QvyC/ML9Av1C/YL9wv4C/kL+gv7C/wL/Qv+C/8LAAwBDAIMAwwEDAUMBgwHDAgMCQwKDAsMDAwNDA4MDwwQDBEMEgwTDBQMFQwWDBcMGAwZDBoMGwwcDB0MHgwfDCAMIQwiDCMMJAwlDCYMJwwoDCkMKgwrDCwMLQwuDC8MMAwxDDIMMww0DDUMNgw3DDgMOQw6DDsMPAw9DD4MPwxADEEMQgxDDEQMRQxGDEcMSAxJDEoMSwxMDE0MTgxPDFAMUQxSDFMMVAxVDFYMVwxYDFkMWgxbDFwMXQxeDF8MYAxhDGIMYwxkDGUMZgxnDGgMaQxqDGsMbAxtDG4MbwxwDHEMcgxzDHQMdQx2DHcMeAx5DHoMewx8DH0Mfgx/DIAMgQyCDIMMhAyFDIYMhwyIDIkMigyLDIwMjQyODI8MkAyRDJIMkwyUDJUMlgyXDJgMmQyaDJsMnAydDJ4MnwygDKEMogyjDKQMpQymDKcMqAypDKoMqwysDK0MrgyvDLAMsQyyDLMMtAy1DLYMtwy4DLkMugy7DLwMvQy+DL8MwAzBDMIMwwzEDMUMxgzHDMgMyQzKDMsMzAzNDM4MzwzQDNEM0gzTDNQM1QzWDNcM2AzZDNoM2wzcDN0M3gzfDOAM4QziDOMM5AzlDOYM5wzoDOkM6gzrDOwM7QzuDO8M8AzxDPIM8wz0DPUM9gz3DPgM+Qz6DPsM/Az9DP4M/wwADQENAg0DDQQNBQ0GDQcNCA0JDQoNCw0MDQ0NDg0PDRANEQ0SDRMNFA0VDRYNFw0YDRkNGg0bDRwNHQ0eDR8NIA0hDSINIw0kDSUNJg0nDSgNKQ0qDSsNLA0tDS4NLw0wDTENMg0zDTQNNQ02DTcNOA05DToNOw08DT0NPg0/DUANQQ1CDUMNRA1FDUYNRw1IDUkNSg1LDUwNTQ1ODU8NUA1RDVINUw1UDVUNVg1XDVgNWQ1aDVsNXA1dDV4NXw1gDWENYg1jDWQNZQ1mDWcNaA1pDWoNaw1sDW0Nbg1vDXANcQ1yDXMNdA11DXYNdw14DXkNeg17DXwNfQ1+DX8NgA2BDYINgw2EDYUNhg2HDYgNiQ2KDYsNjA2NDY4Njw2QDZENkg2TDZQNlQ2WDZcNmA2ZDZoNmw2cDZ0Nng2fDaANoQ2iDaMNpA2lDaYNpw2oDakNqg2rDawNrQ2uDa8NsA2xDbINsw20DbUNtg23DbgNuQ26DbsNvA29Db4Nvw3ADcENwg3DDcQNxQ3GDccNyA3JDcoNyw3MDc0Nzg3PDdAN0Q3SDdMN1A3VDdYN1w3YDdkN2g3bDdwN3Q3eDd8N4A3hDeIN4w3kDeUN5g3nDegN6Q3qDesN7A3tDe4N7w3wDfEN8g3zDfQN9Q32DfcN+A35DfoN+w38Df0N/g3/DQAOAQ4CDgMOBA4FDgYOBw4IDgkOCg4LDgwODQ4ODg8OEA4RDhIOEw4UDhUOFg4XDhgOGQ4aDhsOHA4dDh4OHw4gDiEOIg4jDiQOJQ4mDicOKA4pDioOKw4sDi0OLg4vDjAOMQ4yDjMONA41DjYONw44DjkOOg47DjwOPQ4+Dj8OQA5BDkIOQw5EDkUORg5HDkgOSQ5KDksOTA5NDk4OTw5QDlEOUg5TDlQOVQ5WDlcOWA5ZDloOWw5cDl0OXg5fDmAOYQ5iDmMOZA5lDmYOZw5oDmkOag5rDmwObQ5uDm8OcA5xDnIOcw50DnUOdg53DngOeQ56DnsOfA59Dn4Ofw6ADoEOgg6DDoQOhQ6GDocOiA6JDooOiw6MDo0Ojg6PDpAOkQ6SDpMOlA6VDpYOlw6YDpkOmg6bDpwOnQ6eDp8OoA6hDqIOow6kDqUOpg6nDqgOqQ6qDqsOrA6tDq4Orw6wDrEOsg6zDrQOtQ62DrcOuA65DroOuw68Dr0Ovg6/DsAOwQ7CDsMOxA7FDsYOxw7IDskOyg7LDswOzQ7ODs8O0A7RDtIO0w7UDtUO1g7XDtgO2Q7aDtsO3A7dDt4O3w7gDuEO4g7jDuQO5Q7mDucO6A7pDuoO6w7sDu0O7g7vDvAO8Q7yDvMO9A71DvYO9w74DvkO+g77DvwO/Q7+Dv8OAA8BDwIPAw8EDwUPBg8HDwgPCQ8KDwsPDA8NDw4PDw8QDxEPEg8TDxQPFQ8WDxcPGA8ZDxoPGw8cDx0PHg8fDyAPIQ8iDyMPJA8lDyYPJw8oDykPKg8rDywPLQ8uDy8PMA8xDzIPMw80DzUPNg83DzgPOQ86DzsPPA89Dz4PPw9AD0EPQg9DD0QPRQ9GD0cPSA9JD0oPSw9MD00PTg9PD1APUQ9SD1MPVA9VD1YPVw9YD1kPWg9bD1wPXQ9eD18PYA9hD2IPYw9kD2UPZg9nD2gPaQ9qD2sPbA9tD24Pbw9wD3EPcg9zD3QPdQ92D3cPeA95D3oPew98D30Pfg9/D4APgQ+CD4MPhA+FD4YPhw+ID4kPig+LD4wPjQ+OD48PkA+RD5IPkw+UD5UPlg+XD5gPmQ+aD5sPnA+dD54Pnw8="),
    inh$N: Int32Array.of(64150),
    inh$_synaptic_post: inh$drawn[1],
    exc$N: Int32Array.of(255339),
    exc$_synaptic_post: exc$drawn[1],
    Rmon$N: Int32Array.of(0),
    Rmon$rate: new Float64Array(0),
    Rmon$t: new Float64Array(0),
    defaultclock$timestep: Float64Array.of(0.0),
    inh$delay: filled(Float64Array, 64150, 0),
    inh$_synaptic_pre: inh$drawn[0],
    exc$delay: filled(Float64Array, 255339, 0),
    exc$_synaptic_pre: exc$drawn[0],
    $tau_ref: Float64Array.of(0.005),
    $tau_e: Float64Array.of(0.005),
    $tau_i: Float64Array.of(0.01),
    $tau: Float64Array.of(0.02),
    $E_L: Float64Array.of(-0.049),
    $V_t: Float64Array.of(-0.05),
    $w_i: Float64Array.of(-0.009000000000000001),
    $w_e: Float64Array.of(0.0016200000000000001),
    $V_r: Float64Array.of(-0.06),
    defaultclock$end: new Float64Array(1),
    inh$pre$first: new Int32Array(4001),
    inh$pre$list: new Int32Array(64150),
    inh$pre$steps: new Int32Array(64150),
    inh$pre$row: new Int32Array(1),
    inh$pre$size: new Int32Array(1),
    inh$pre$count: new Int32Array(1),
    inh$pre$events: [],
    exc$pre$first: new Int32Array(4001),
    exc$pre$list: new Int32Array(255339),
    exc$pre$steps: new Int32Array(255339),
    exc$pre$row: new Int32Array(1),
    exc$pre$size: new Int32Array(1),
    exc$pre$count: new Int32Array(1),
    exc$pre$events: [],
    G$_spikespace$n: new Int32Array(1),
  };
}
const changes = [() => ({
      arrays: {
      },
      waiting: {
      }
})];
function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }
function advance(m, budget) {
  const G$I_e = m.G$I_e;
  const G$I_i = m.G$I_i;
  const G$_spikespace = m.G$_spikespace;
  const G$i = m.G$i;
  const G$lastspike = m.G$lastspike;
  const G$not_refractory = m.G$not_refractory;
  const G$v = m.G$v;
  const Rmon$rate = m.Rmon$rate;
  const Rmon$t = m.Rmon$t;
  const Smon$count = m.Smon$count;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const exc$_synaptic_post = m.exc$_synaptic_post;
  const exc$pre$count = m.exc$pre$count;
  const exc$pre$events = m.exc$pre$events;
  const exc$pre$first = m.exc$pre$first;
  const exc$pre$list = m.exc$pre$list;
  const exc$pre$steps = m.exc$pre$steps;
  const inh$_synaptic_post = m.inh$_synaptic_post;
  const inh$pre$count = m.inh$pre$count;
  const inh$pre$events = m.inh$pre$events;
  const inh$pre$first = m.inh$pre$first;
  const inh$pre$list = m.inh$pre$list;
  const inh$pre$steps = m.inh$pre$steps;
  const $E_L$0 = m.$E_L[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $tau$0 = m.$tau[0];
  const $tau_e$0 = m.$tau_e[0];
  const $tau_i$0 = m.$tau_i[0];
  const $tau_ref$0 = m.$tau_ref[0];
  const $w_e$0 = m.$w_e[0];
  const $w_i$0 = m.$w_i[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  let Rmon$N$0 = m.Rmon$N[0];
  let Smon$N$0 = m.Smon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  let exc$pre$row$0 = m.exc$pre$row[0];
  const exc$pre$size$0 = m.exc$pre$size[0];
  let inh$pre$row$0 = m.inh$pre$row[0];
  const inh$pre$size$0 = m.inh$pre$size[0];
  const dt$s0 = defaultclock$dt$0;
  const _lio_1$s0 = timestep$($tau_ref$0, dt$s0);
  const _lio_2$s0 = Math.exp((- dt$s0) / $tau_e$0);
  const _lio_3$s0 = Math.exp((- dt$s0) / $tau_i$0);
  const _lio_4$s0 = $tau_e$0 * Math.exp((- dt$s0) / $tau_e$0);
  const _lio_5$s0 = - Math.exp(dt$s0 / $tau_e$0);
  const _lio_6$s0 = dt$s0 / $tau$0;
  const _lio_7$s0 = (- dt$s0) / $tau$0;
  const _lio_8$s0 = - $tau$0;
  const _lio_9$s0 = $tau_i$0 * Math.exp((- dt$s0) / $tau_i$0);
  const _lio_10$s0 = - Math.exp(dt$s0 / $tau_i$0);
  const _lio_11$s0 = $E_L$0 - $E_L$0;
  const _lio_12$s0 = $E_L$0 - ($E_L$0 * Math.exp(_lio_7$s0));
  const _lio_13$s0 = ((_lio_4$s0 * (_lio_5$s0 + Math.exp(_lio_6$s0))) * Math.exp(_lio_7$s0)) / (_lio_8$s0 + $tau_e$0);
  const _lio_14$s0 = ((_lio_9$s0 * (_lio_10$s0 + Math.exp(_lio_6$s0))) * Math.exp(_lio_7$s0)) / (_lio_8$s0 + $tau_i$0);
  const _lio_15$s0 = Math.exp(_lio_7$s0);
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 4000; budget--) {
    // neurongroup_stateupdater
    {
      const t$s0 = defaultclock$t$0;
      for (let _idx = 0; _idx < 4000; _idx++) {
        let I_e = G$I_e[_idx];
        let I_i = G$I_i[_idx];
        const lastspike = G$lastspike[_idx];
        let not_refractory = G$not_refractory[_idx] !== 0;
        let v = G$v[_idx];
        const x$1 = timestep$(t$s0 - lastspike, dt$s0);
        not_refractory = x$1 >= _lio_1$s0;
        const _I_e = _lio_2$s0 * I_e;
        const _I_i = _lio_3$s0 * I_i;
        const _v = _lio_12$s0 + (((_lio_13$s0 * I_e) + (_lio_14$s0 * I_i)) + (_lio_15$s0 * v));
        I_e = _I_e;
        I_i = _I_i;
        if (not_refractory) v = _v;
        G$I_e[_idx] = I_e;
        G$I_i[_idx] = I_i;
        G$not_refractory[_idx] = not_refractory ? 1 : 0;
        G$v[_idx] = v;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      for (let _idx = 0; _idx < 4000; _idx++) {
        const not_refractory = G$not_refractory[_idx] !== 0;
        const v = G$v[_idx];
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = _idx;
          n$ += 1;
          G$not_refractory[_idx] = 0;
          G$lastspike[_idx] = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // Smon
    {
      const _source_t$s2 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _idx = G$_spikespace[e$];
        const _source_i = G$i[_idx];
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s2;
        const n$ = Smon$N$0;
        Smon$i[n$] = _to_record_i;
        Smon$t[n$] = _to_record_t;
        Smon$count[_idx - 0] += 1;
        Smon$N$0 = n$ + 1;
      }
    }
    // synapses_1_pre
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const source$ = G$_spikespace[e$];
        const stop$ = inh$pre$first[source$ + 1];
        for (let k$ = inh$pre$first[source$]; k$ < stop$; k$++) {
          const synapse$ = inh$pre$list[k$];
          let row$ = inh$pre$row$0 + inh$pre$steps[synapse$];
          if (row$ >= inh$pre$size$0) row$ -= inh$pre$size$0;
          push(inh$pre$events, inh$pre$count, row$, synapse$);
        }
      }
    }
    // synapses_1_pre
    {
      const row$ = inh$pre$row$0;
      const count$ = inh$pre$count[row$];
      if (count$ > 0) {
        const synapses$ = inh$pre$events[row$];
        for (let e$ = 0; e$ < count$; e$++) {
          const _idx = synapses$[e$];
          const _postsynaptic_idx = inh$_synaptic_post[_idx];
          let I_i_post = G$I_i[_postsynaptic_idx];
          I_i_post += $w_i$0;
          G$I_i[_postsynaptic_idx] = I_i_post;
        }
        inh$pre$count[row$] = 0;
      }
      inh$pre$row$0 = row$ + 1 === inh$pre$size$0 ? 0 : row$ + 1;
    }
    // synapses_pre
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const source$ = G$_spikespace[e$];
        const stop$ = exc$pre$first[source$ + 1];
        for (let k$ = exc$pre$first[source$]; k$ < stop$; k$++) {
          const synapse$ = exc$pre$list[k$];
          let row$ = exc$pre$row$0 + exc$pre$steps[synapse$];
          if (row$ >= exc$pre$size$0) row$ -= exc$pre$size$0;
          push(exc$pre$events, exc$pre$count, row$, synapse$);
        }
      }
    }
    // synapses_pre
    {
      const row$ = exc$pre$row$0;
      const count$ = exc$pre$count[row$];
      if (count$ > 0) {
        const synapses$ = exc$pre$events[row$];
        for (let e$ = 0; e$ < count$; e$++) {
          const _idx = synapses$[e$];
          const _postsynaptic_idx = exc$_synaptic_post[_idx];
          let I_e_post = G$I_e[_postsynaptic_idx];
          I_e_post += $w_e$0;
          G$I_e[_postsynaptic_idx] = I_e_post;
        }
        exc$pre$count[row$] = 0;
      }
      exc$pre$row$0 = row$ + 1 === exc$pre$size$0 ? 0 : row$ + 1;
    }
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _idx = G$_spikespace[e$];
        let v;
        v = $V_r$0;
        G$v[_idx] = v;
      }
    }
    // Rmon
    {
      const n$ = Rmon$N$0;
      let spikes$ = 0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const source$ = G$_spikespace[e$];
        if (source$ >= 0 && source$ < 4000) spikes$ += 1;
      }
      Rmon$t[n$] = defaultclock$t$0;
      Rmon$rate[n$] = 1.0 * spikes$ / defaultclock$dt$0 / 4000;
      Rmon$N$0 = n$ + 1;
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.Rmon$N[0] = Rmon$N$0;
  m.Smon$N[0] = Smon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
  m.exc$pre$row[0] = exc$pre$row$0;
  m.inh$pre$row[0] = inh$pre$row$0;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,295.0],"axes":[{"box":[98.965611,12.253526,1010.867389,141.045825],"x":{"limits":[0.0,1000.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,4000.0],"ticks":[1600.0,3600.0],"words":["3,200\nexcitatory","800\ninhibitory"],"tickLength":0.0,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[{"source":"Smon","from":0,"to":3200,"colour":"var(--neuron-2)","size":1.3888888888888888,"scale":1000.0},{"source":"Smon","from":3200,"to":2147483648,"colour":"var(--neuron-3)","size":1.3888888888888888,"scale":1000.0}],"rates":[],"drags":[],"texts":[],"scrolls":false},{"box":[98.965611,168.577795,1010.867389,58.769094],"x":{"limits":[0.0,1000.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0],"words":["0","200","400","600","800","1000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,14.0],"ticks":[0.0,5.0,10.0],"words":["0","5","10"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[{"source":"Rmon","bin":0.005,"colour":"var(--ink)","scale":[1000.0,1.0],"width":2.5}],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.31],"y":[0.5,0.0],"html":"rate (Hz)"}],"scrolls":false}],"pictures":[],"controls":{"w_i":{"range":[-20.0,0.0],"label":"inhibition <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>","plain":"inhibition wi"},"w_e":{"range":[0.0,4.0],"label":"excitation <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mi mathvariant=\"normal\" class=\"live-slant\">e</mi></msub></mrow></math>","plain":"excitation we"},"E_L":{"range":[-60.0,-45.0],"label":"rest <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">E</mi><mi mathvariant=\"normal\" class=\"live-slant\">L</mi></msub></mrow></math>","plain":"rest EL"}},"presets":{"inhibition off":{"w_i":0},"no synapses":{"w_i":0,"w_e":0}},"scroll":1.0};
