extension ApplicationIdentifier {
    /// The application identifiers of the General Specifications, one row each, or one for a run that differs
    /// only in its last digit. Columns: identifier and flags | components | role in a Digital Link | title | company.
    ///
    /// Flags: `f` length fixed in advance, so no separator follows in a bar code; `q` allowed in the query of a link.
    /// Component: character set, length (`20` exactly, `≤20` up to), `?` when optional, then the content checks; `4×`
    /// four of them. Role: `key`, with the qualifiers it takes in their order, alternatives behind `/`. Company: what must
    /// be marked on the same thing (one of these; `+` joins those that must be there together), then behind `≠` what must
    /// not (General Specifications 4.13 and 4.14); `n` is any digit.
    static let rows = """
        00        fq | N18:csum:gcppos2                     | key                | SSCC                     |
        01        fq | N14:csum:gcppos2                     | key 22 10 21 / 235 | GTIN                     | ≠ 255 37
        02        fq | N14:csum:gcppos2                     |                    | CONTENT                  | 37 ≠ 01 03
        03        f  | N14:csum:gcppos2                     |                    | MTO GTIN                 | ≠ 01 02 37 235
        10        q  | X≤20                                 |                    | BATCH/LOT                | 01 02 03 8006 8026
        11        fq | N6:yymmd0                            |                    | PROD DATE                | 01 02 03 8006 8026
        12        fq | N6:yymmd0                            |                    | DUE DATE                 | 8020
        13        fq | N6:yymmd0                            |                    | PACK DATE                | 01 02 03 8006 8026
        15        fq | N6:yymmd0                            |                    | BEST BEFORE or BEST BY   | 01 02 03 8006 8026
        16        fq | N6:yymmd0                            |                    | SELL BY                  | 01 02 03 8006 8026
        17        fq | N6:yymmd0                            |                    | USE BY or EXPIRY         | 01 02 03 255 8006 8026
        20        fq | N2                                   |                    | VARIANT                  | 01 02 03 8006 8026
        21        -  | X≤20                                 |                    | SERIAL                   | 01 03 8006 ≠ 235
        22        -  | X≤20                                 |                    | CPV                      | 01
        235       -  | X≤28                                 |                    | TPX                      | 01
        240       q  | X≤30                                 |                    | ADDITIONAL ID            | 01 02 03 8006 8026
        241       q  | X≤30                                 |                    | CUST. PART No.           | 01 02 03 8006 8026
        242       q  | N≤6                                  |                    | MTO VARIANT              | 01 02 8006 8026
        243       q  | X≤20                                 |                    | PCN                      | 01 03
        250       q  | X≤30                                 |                    | SECONDARY SERIAL         | 01+21 03+21 8006+21
        251       q  | X≤30                                 |                    | REF. TO SOURCE           | 01 03 8006
        253       q  | N13:csum:gcppos1 X≤17?               | key                | GDTI                     |
        254       -  | X≤20                                 |                    | GLN EXTENSION COMPONENT  | 414
        255       q  | N13:csum:gcppos1 N≤12?               | key                | GCN                      | ≠ 01 02 415 8006 8020 8026
        30        q  | N≤8                                  |                    | VAR. COUNT               | 01 02
        310[0-5]  fq | N6                                   |                    | NET WEIGHT (kg)          | 01 02 ≠ 310n
        311[0-5]  fq | N6                                   |                    | LENGTH (m)               | 01 02 ≠ 311n
        312[0-5]  fq | N6                                   |                    | WIDTH (m)                | 01 02 ≠ 312n
        313[0-5]  fq | N6                                   |                    | HEIGHT (m)               | 01 02 ≠ 313n
        314[0-5]  fq | N6                                   |                    | AREA (m²)                | 01 02 ≠ 314n
        315[0-5]  fq | N6                                   |                    | NET VOLUME (l)           | 01 02 ≠ 315n
        316[0-5]  fq | N6                                   |                    | NET VOLUME (m³)          | 01 02 ≠ 316n
        320[0-5]  fq | N6                                   |                    | NET WEIGHT (lb)          | 01 02 ≠ 320n
        321[0-5]  fq | N6                                   |                    | LENGTH (in)              | 01 02 ≠ 321n
        322[0-5]  fq | N6                                   |                    | LENGTH (ft)              | 01 02 ≠ 322n
        323[0-5]  fq | N6                                   |                    | LENGTH (yd)              | 01 02 ≠ 323n
        324[0-5]  fq | N6                                   |                    | WIDTH (in)               | 01 02 ≠ 324n
        325[0-5]  fq | N6                                   |                    | WIDTH (ft)               | 01 02 ≠ 325n
        326[0-5]  fq | N6                                   |                    | WIDTH (yd)               | 01 02 ≠ 326n
        327[0-5]  fq | N6                                   |                    | HEIGHT (in)              | 01 02 ≠ 327n
        328[0-5]  fq | N6                                   |                    | HEIGHT (ft)              | 01 02 ≠ 328n
        329[0-5]  fq | N6                                   |                    | HEIGHT (yd)              | 01 02 ≠ 329n
        330[0-5]  fq | N6                                   |                    | GROSS WEIGHT (kg)        | 00 01 ≠ 330n
        331[0-5]  fq | N6                                   |                    | LENGTH (m), log          | 00 01 ≠ 331n
        332[0-5]  fq | N6                                   |                    | WIDTH (m), log           | 00 01 ≠ 332n
        333[0-5]  fq | N6                                   |                    | HEIGHT (m), log          | 00 01 ≠ 333n
        334[0-5]  fq | N6                                   |                    | AREA (m²), log           | 00 01 ≠ 334n
        335[0-5]  fq | N6                                   |                    | VOLUME (l), log          | 00 01 ≠ 335n
        336[0-5]  fq | N6                                   |                    | VOLUME (m³), log         | 00 01 ≠ 336n
        337[0-5]  fq | N6                                   |                    | KG PER m²                | 01 ≠ 337n
        340[0-5]  fq | N6                                   |                    | GROSS WEIGHT (lb)        | 00 01 ≠ 340n
        341[0-5]  fq | N6                                   |                    | LENGTH (in), log         | 00 01 ≠ 341n
        342[0-5]  fq | N6                                   |                    | LENGTH (ft), log         | 00 01 ≠ 342n
        343[0-5]  fq | N6                                   |                    | LENGTH (yd), log         | 00 01 ≠ 343n
        344[0-5]  fq | N6                                   |                    | WIDTH (in), log          | 00 01 ≠ 344n
        345[0-5]  fq | N6                                   |                    | WIDTH (ft), log          | 00 01 ≠ 345n
        346[0-5]  fq | N6                                   |                    | WIDTH (yd), log          | 00 01 ≠ 346n
        347[0-5]  fq | N6                                   |                    | HEIGHT (in), log         | 00 01 ≠ 347n
        348[0-5]  fq | N6                                   |                    | HEIGHT (ft), log         | 00 01 ≠ 348n
        349[0-5]  fq | N6                                   |                    | HEIGHT (yd), log         | 00 01 ≠ 349n
        350[0-5]  fq | N6                                   |                    | AREA (in²)               | 01 02 ≠ 350n
        351[0-5]  fq | N6                                   |                    | AREA (ft²)               | 01 02 ≠ 351n
        352[0-5]  fq | N6                                   |                    | AREA (yd²)               | 01 02 ≠ 352n
        353[0-5]  fq | N6                                   |                    | AREA (in²), log          | 00 01 ≠ 353n
        354[0-5]  fq | N6                                   |                    | AREA (ft²), log          | 00 01 ≠ 354n
        355[0-5]  fq | N6                                   |                    | AREA (yd²), log          | 00 01 ≠ 355n
        356[0-5]  fq | N6                                   |                    | NET WEIGHT (tr oz)       | 01 02 ≠ 356n
        357[0-5]  fq | N6                                   |                    | NET VOLUME (oz)          | 01 02 ≠ 357n
        360[0-5]  fq | N6                                   |                    | NET VOLUME (qt (US))     | 01 02 ≠ 360n
        361[0-5]  fq | N6                                   |                    | NET VOLUME (gal.)        | 01 02 ≠ 361n
        362[0-5]  fq | N6                                   |                    | VOLUME (qt (US)), log    | 00 01 ≠ 362n
        363[0-5]  fq | N6                                   |                    | VOLUME (gal (US)), log   | 00 01 ≠ 363n
        364[0-5]  fq | N6                                   |                    | NET VOLUME (in³)         | 01 02 ≠ 364n
        365[0-5]  fq | N6                                   |                    | NET VOLUME (ft³)         | 01 02 ≠ 365n
        366[0-5]  fq | N6                                   |                    | NET VOLUME (yd³)         | 01 02 ≠ 366n
        367[0-5]  fq | N6                                   |                    | VOLUME (in³), log        | 00 01 ≠ 367n
        368[0-5]  fq | N6                                   |                    | VOLUME (ft³), log        | 00 01 ≠ 368n
        369[0-5]  fq | N6                                   |                    | VOLUME (yd³), log        | 00 01 ≠ 369n
        37        q  | N≤8                                  |                    | COUNT                    | 00+02 00+8026
        390[0-9]  q  | N≤15                                 |                    | AMOUNT                   | 255 8020 ≠ 390n 391n 394n 8111
        391[0-9]  q  | N3:iso4217 N≤15                      |                    | AMOUNT                   | 8020 ≠ 391n
        392[0-9]  q  | N≤15                                 |                    | PRICE                    | 01+30 01+31nn 01+32nn 01+35nn 01+36nn ≠ 392n 393n
        393[0-9]  q  | N3:iso4217 N≤15                      |                    | PRICE                    | 30 31nn 32nn 35nn 36nn ≠ 393n
        394[0-3]  q  | N4                                   |                    | PRCNT OFF                | 255 ≠ 394n 8111
        395[0-5]  q  | N6                                   |                    | PRICE/UoM                | 30 31nn 32nn 35nn 36nn ≠ 392n 393n 395n 8005
        400       q  | X≤30                                 |                    | ORDER NUMBER             |
        401       q  | X≤30:gcppos1                         | key                | GINC                     |
        402       q  | N17:csum:gcppos1                     | key                | GSIN                     |
        403       q  | X≤30                                 |                    | ROUTE                    | 00
        410       fq | N13:csum:gcppos1                     |                    | SHIP TO LOC              |
        411       fq | N13:csum:gcppos1                     |                    | BILL TO                  |
        412       fq | N13:csum:gcppos1                     |                    | PURCHASE FROM            |
        413       fq | N13:csum:gcppos1                     |                    | SHIP FOR LOC             |
        414       fq | N13:csum:gcppos1                     | key 254 / 7040     | LOC No.                  |
        415       fq | N13:csum:gcppos1                     | key 8020           | PAY TO                   | 8020
        416       fq | N13:csum:gcppos1                     |                    | PROD/SERV LOC            |
        417       fq | N13:csum:gcppos1                     | key 7040           | PARTY                    |
        420       q  | X≤20                                 |                    | SHIP TO POST             | ≠ 421
        421       q  | N3:iso3166 X≤9                       |                    | SHIP TO POST             | ≠ 4307
        422       q  | N3:iso3166                           |                    | ORIGIN                   | 01 02 03 8006 8026 ≠ 426
        423       q  | N3:iso3166 4×N3?:iso3166             |                    | COUNTRY - INITIAL PROCESS | 01 02 03 ≠ 426
        424       q  | N3:iso3166                           |                    | COUNTRY - PROCESS        | 01 02 03 ≠ 426
        425       q  | N3:iso3166 4×N3?:iso3166             |                    | COUNTRY - DISASSEMBLY    | 01 02 03 ≠ 426
        426       q  | N3:iso3166                           |                    | COUNTRY - FULL PROCESS   | 01 02 03
        427       q  | X≤3                                  |                    | ORIGIN SUBDIVISION       | 01+422 02+422 03+422
        4300      q  | X≤35:pcenc                           |                    | SHIP TO COMP             | 00
        4301      q  | X≤35:pcenc                           |                    | SHIP TO NAME             | 00
        4302      q  | X≤70:pcenc                           |                    | SHIP TO ADD1             | 00
        4303      q  | X≤70:pcenc                           |                    | SHIP TO ADD2             | 4302
        4304      q  | X≤70:pcenc                           |                    | SHIP TO SUB              | 00
        4305      q  | X≤70:pcenc                           |                    | SHIP TO LOC              | 00
        4306      q  | X≤70:pcenc                           |                    | SHIP TO REG              | 00
        4307      q  | X2:iso3166alpha2                     |                    | SHIP TO COUNTRY          | 00
        4308      q  | X≤30                                 |                    | SHIP TO PHONE            | 00
        4309      q  | N10:latitude N10:longitude           |                    | SHIP TO GEO              | 00
        4310      q  | X≤35:pcenc                           |                    | RTN TO COMP              | 00
        4311      q  | X≤35:pcenc                           |                    | RTN TO NAME              | 00
        4312      q  | X≤70:pcenc                           |                    | RTN TO ADD1              | 00
        4313      q  | X≤70:pcenc                           |                    | RTN TO ADD2              | 4312
        4314      q  | X≤70:pcenc                           |                    | RTN TO SUB               | 00
        4315      q  | X≤70:pcenc                           |                    | RTN TO LOC               | 00
        4316      q  | X≤70:pcenc                           |                    | RTN TO REG               | 00
        4317      q  | X2:iso3166alpha2                     |                    | RTN TO COUNTRY           | 00
        4318      q  | X≤20                                 |                    | RTN TO POST              | 00
        4319      q  | X≤30                                 |                    | RTN TO PHONE             | 00
        4320      q  | X≤35:pcenc                           |                    | SRV DESCRIPTION          | 00
        4321      q  | N1:yesno                             |                    | DANGEROUS GOODS          | 00
        4322      q  | N1:yesno                             |                    | AUTH TO LEAVE            | 00
        4323      q  | N1:yesno                             |                    | SIG REQUIRED             | 00
        4324      q  | N6:yymmd0 N4:hhmi                    |                    | NOT BEF DEL DT           | 00
        4325      q  | N6:yymmd0 N4:hhmi                    |                    | NOT AFT DEL DT           | 00
        4326      q  | N6:yymmdd                            |                    | REL DATE                 | 00
        4330      q  | N6 X1?:hyphen                        |                    | MAX TEMP F.              | 00 ≠ 4331
        4331      q  | N6 X1?:hyphen                        |                    | MAX TEMP C.              | 00 ≠ 4330
        4332      q  | N6 X1?:hyphen                        |                    | MIN TEMP F.              | 00 ≠ 4333
        4333      q  | N6 X1?:hyphen                        |                    | MIN TEMP C.              | 00 ≠ 4332
        7001      q  | N13                                  |                    | NSN                      | 01 02 8006 8026
        7002      q  | X≤30                                 |                    | MEAT CUT                 | 01 02
        7003      q  | N6:yymmdd N4:hhmi                    |                    | EXPIRY TIME              | 01 02 03
        7004      q  | N≤4                                  |                    | ACTIVE POTENCY           | 01+10 03+10
        7005      q  | X≤12                                 |                    | CATCH AREA               | 01 02
        7006      q  | N6:yymmdd                            |                    | FIRST FREEZE DATE        | 01 02
        7007      q  | N6:yymmdd N6?:yymmdd                 |                    | HARVEST DATE             | 01 02
        7008      q  | X≤3                                  |                    | AQUATIC SPECIES          | 01 02
        7009      q  | X≤10                                 |                    | FISHING GEAR TYPE        | 01 02
        7010      q  | X≤2                                  |                    | PROD METHOD              | 01 02 03
        7011      q  | N6:yymmdd N4?:hhmi                   |                    | TEST BY DATE             | 01 02 03
        7020      q  | X≤20                                 |                    | REFURB LOT               | 01+416 03+416 8006+416
        7021      q  | X≤20                                 |                    | FUNC STAT                | 01 03 8006
        7022      q  | X≤20                                 |                    | REV STAT                 | 01+7021 03+7021 8006+7021
        7023      q  | X≤30:gcppos1                         |                    | GIAI - ASSEMBLY          |
        7030      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 0            | 01 02
        7031      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 1            | 01 02
        7032      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 2            | 01 02
        7033      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 3            | 01 02
        7034      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 4            | 01 02
        7035      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 5            | 01 02
        7036      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 6            | 01 02
        7037      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 7            | 01 02
        7038      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 8            | 01 02
        7039      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 9            | 01 02
        7040      -  | N1 X1 X1 X1:importeridx              |                    | UIC+EXT                  |
        7041      -  | X≤4:packagetype                      |                    | UFRGT UNIT TYPE          | 00
        710       q  | X≤20                                 |                    | NHRN PZN                 | 01
        711       q  | X≤20                                 |                    | NHRN CIP                 | 01
        712       q  | X≤20                                 |                    | NHRN CN                  | 01
        713       q  | X≤20                                 |                    | NHRN DRN                 | 01
        714       q  | X≤20                                 |                    | NHRN AIM                 | 01
        715       q  | X≤20                                 |                    | NHRN NDC                 | 01
        716       q  | X≤20                                 |                    | NHRN AIC                 | 01
        717       q  | X≤20                                 |                    | NHRN SRN                 | 01
        7230      q  | X2 X≤28                              |                    | CERT # 1                 | 01 8004
        7231      q  | X2 X≤28                              |                    | CERT # 2                 | 01 8004
        7232      q  | X2 X≤28                              |                    | CERT # 3                 | 01 8004
        7233      q  | X2 X≤28                              |                    | CERT # 4                 | 01 8004
        7234      q  | X2 X≤28                              |                    | CERT # 5                 | 01 8004
        7235      q  | X2 X≤28                              |                    | CERT # 6                 | 01 8004
        7236      q  | X2 X≤28                              |                    | CERT # 7                 | 01 8004
        7237      q  | X2 X≤28                              |                    | CERT # 8                 | 01 8004
        7238      q  | X2 X≤28                              |                    | CERT # 9                 | 01 8004
        7239      q  | X2 X≤28                              |                    | CERT # 10                | 01 8004
        7240      q  | X≤20                                 |                    | PROTOCOL                 | 01 8006 ≠ 03
        7241      q  | N2:mediatype                         |                    | AIDC MEDIA TYPE          | 8017 8018
        7242      q  | X≤25                                 |                    | VCN                      | 8017 8018
        7250      q  | N8:yyyymmdd                          |                    | DOB                      | 8018 ≠ 7251
        7251      q  | N8:yyyymmdd N4:hhmi                  |                    | DOB TIME                 | 8018 ≠ 7250
        7252      q  | N1:iso5218                           |                    | BIO SEX                  | 8018
        7253      q  | X≤40:pcenc                           |                    | FAMILY NAME              | 8017 8018 ≠ 7256 7259
        7254      q  | X≤40:pcenc                           |                    | GIVEN NAME               | 8017 8018 ≠ 7256 7259
        7255      q  | X≤10                                 |                    | SUFFIX                   | 8017 8018 ≠ 7256 7259
        7256      q  | X≤90:pcenc                           |                    | FULL NAME                | 8017 8018
        7257      q  | X≤70:pcenc                           |                    | PERSON ADDR              | 8018
        7258      q  | X3:posinseqslash                     |                    | BIRTH SEQUENCE           | 8018+7259
        7259      q  | X≤40:pcenc                           |                    | BABY                     | 8018 ≠ 7256
        8001      q  | N4:nonzero N5:nonzero N3:nonzero N1:winding N1 |                    | DIMENSIONS               | 01
        8002      q  | X≤20                                 |                    | CMT No.                  |
        8003      q  | N1:zero N13:csum:gcppos1 X≤16?       | key                | GRAI                     |
        8004      q  | X≤30:gcppos1                         | key 7040           | GIAI                     |
        8005      q  | N6                                   |                    | PRICE PER UNIT           | 01 02
        8006      q  | N14:csum:gcppos2 N4:pieceoftotal     | key 22 10 21       | ITIP                     | ≠ 01 03 37
        8007      q  | X≤34:iban                            |                    | IBAN                     | 415
        8008      q  | N6:yymmdd N2:hh N2?:mi N2?:ss        |                    | PROD TIME                | 01 02 03
        8009      q  | X≤50                                 |                    | OPTSEN                   | 00 01 03
        8010      q  | Y≤30:gcppos1                         | key 8011           | CPID                     |
        8011      -  | N≤12:nozeroprefix                    |                    | CPID SERIAL              | 8010
        8012      q  | X≤20                                 |                    | VERSION                  | 01 03 8006
        8013      q  | X≤25:csumalpha:gcppos1               | key                | GMN                      |
        8014      -  | X≤25:csumalpha:gcppos1:hasnondigit   |                    | MUDI                     | 01
        8017      q  | N18:csum:gcppos1                     | key 8019           | GSRN - PROVIDER          | ≠ 8018
        8018      q  | N18:csum:gcppos1                     | key 8019           | GSRN - RECIPIENT         | ≠ 8017
        8019      -  | N≤10                                 |                    | SRIN                     | 8017 8018
        8020      -  | X≤25                                 |                    | REF No.                  | 415
        8026      q  | N14:csum:gcppos2 N4:pieceoftotal     |                    | ITIP CONTENT             | 37 ≠ 02 03 8006
        8030      q  | Z≤90                                 |                    | DIGSIG                   | 00 01+21 03+21 253 255 8003 8004 8006+21 8010+8011 8017 8018
        8040      -  | N15                                  |                    | IMEI                     | 01+21
        8041      -  | N15                                  |                    | IMEI2                    | 01+21+8040
        8042      -  | N32                                  |                    | ESIM                     | 01+21+8040
        8043      -  | N18 N≤2?                             |                    | PSIM                     | 01+21+8040
        8110      q  | X≤70:couponcode                      |                    |                          |
        8111      q  | N4                                   |                    | POINTS                   | 255
        8112      q  | X≤70:couponposoffer                  |                    |                          |
        8200      -  | X≤70                                 |                    | PRODUCT URL              | 01
        90        q  | X≤30                                 |                    | INTERNAL                 |
        9[1-9]    q  | X≤90                                 |                    | INTERNAL                 |
        """
}
