extension ApplicationIdentifier {
    /// The application identifiers of the General Specifications, one row each, or one for a run that differs
    /// only in its last digit. Columns: identifier and flags | components | role in a Digital Link | title.
    ///
    /// Flags: `f` length fixed in advance, so no separator follows in a bar code; `q` allowed in the query of a link.
    /// Component: character set, length (`20` exactly, `≤20` up to), `?` when optional, then the content checks; `4×`
    /// four of them. Role: `key`, with the qualifiers it takes in their order, alternatives behind `/`.
    static let rows = """
        00        fq | N18:csum:gcppos2                     | key                | SSCC
        01        fq | N14:csum:gcppos2                     | key 22 10 21 / 235 | GTIN
        02        fq | N14:csum:gcppos2                     |                    | CONTENT
        03        f  | N14:csum:gcppos2                     |                    | MTO GTIN
        10        q  | X≤20                                 |                    | BATCH/LOT
        11        fq | N6:yymmd0                            |                    | PROD DATE
        12        fq | N6:yymmd0                            |                    | DUE DATE
        13        fq | N6:yymmd0                            |                    | PACK DATE
        15        fq | N6:yymmd0                            |                    | BEST BEFORE or BEST BY
        16        fq | N6:yymmd0                            |                    | SELL BY
        17        fq | N6:yymmd0                            |                    | USE BY or EXPIRY
        20        fq | N2                                   |                    | VARIANT
        21        -  | X≤20                                 |                    | SERIAL
        22        -  | X≤20                                 |                    | CPV
        235       -  | X≤28                                 |                    | TPX
        240       q  | X≤30                                 |                    | ADDITIONAL ID
        241       q  | X≤30                                 |                    | CUST. PART No.
        242       q  | N≤6                                  |                    | MTO VARIANT
        243       q  | X≤20                                 |                    | PCN
        250       q  | X≤30                                 |                    | SECONDARY SERIAL
        251       q  | X≤30                                 |                    | REF. TO SOURCE
        253       q  | N13:csum:gcppos1 X≤17?               | key                | GDTI
        254       -  | X≤20                                 |                    | GLN EXTENSION COMPONENT
        255       q  | N13:csum:gcppos1 N≤12?               | key                | GCN
        30        q  | N≤8                                  |                    | VAR. COUNT
        310[0-5]  fq | N6                                   |                    | NET WEIGHT (kg)
        311[0-5]  fq | N6                                   |                    | LENGTH (m)
        312[0-5]  fq | N6                                   |                    | WIDTH (m)
        313[0-5]  fq | N6                                   |                    | HEIGHT (m)
        314[0-5]  fq | N6                                   |                    | AREA (m²)
        315[0-5]  fq | N6                                   |                    | NET VOLUME (l)
        316[0-5]  fq | N6                                   |                    | NET VOLUME (m³)
        320[0-5]  fq | N6                                   |                    | NET WEIGHT (lb)
        321[0-5]  fq | N6                                   |                    | LENGTH (in)
        322[0-5]  fq | N6                                   |                    | LENGTH (ft)
        323[0-5]  fq | N6                                   |                    | LENGTH (yd)
        324[0-5]  fq | N6                                   |                    | WIDTH (in)
        325[0-5]  fq | N6                                   |                    | WIDTH (ft)
        326[0-5]  fq | N6                                   |                    | WIDTH (yd)
        327[0-5]  fq | N6                                   |                    | HEIGHT (in)
        328[0-5]  fq | N6                                   |                    | HEIGHT (ft)
        329[0-5]  fq | N6                                   |                    | HEIGHT (yd)
        330[0-5]  fq | N6                                   |                    | GROSS WEIGHT (kg)
        331[0-5]  fq | N6                                   |                    | LENGTH (m), log
        332[0-5]  fq | N6                                   |                    | WIDTH (m), log
        333[0-5]  fq | N6                                   |                    | HEIGHT (m), log
        334[0-5]  fq | N6                                   |                    | AREA (m²), log
        335[0-5]  fq | N6                                   |                    | VOLUME (l), log
        336[0-5]  fq | N6                                   |                    | VOLUME (m³), log
        337[0-5]  fq | N6                                   |                    | KG PER m²
        340[0-5]  fq | N6                                   |                    | GROSS WEIGHT (lb)
        341[0-5]  fq | N6                                   |                    | LENGTH (in), log
        342[0-5]  fq | N6                                   |                    | LENGTH (ft), log
        343[0-5]  fq | N6                                   |                    | LENGTH (yd), log
        344[0-5]  fq | N6                                   |                    | WIDTH (in), log
        345[0-5]  fq | N6                                   |                    | WIDTH (ft), log
        346[0-5]  fq | N6                                   |                    | WIDTH (yd), log
        347[0-5]  fq | N6                                   |                    | HEIGHT (in), log
        348[0-5]  fq | N6                                   |                    | HEIGHT (ft), log
        349[0-5]  fq | N6                                   |                    | HEIGHT (yd), log
        350[0-5]  fq | N6                                   |                    | AREA (in²)
        351[0-5]  fq | N6                                   |                    | AREA (ft²)
        352[0-5]  fq | N6                                   |                    | AREA (yd²)
        353[0-5]  fq | N6                                   |                    | AREA (in²), log
        354[0-5]  fq | N6                                   |                    | AREA (ft²), log
        355[0-5]  fq | N6                                   |                    | AREA (yd²), log
        356[0-5]  fq | N6                                   |                    | NET WEIGHT (tr oz)
        357[0-5]  fq | N6                                   |                    | NET VOLUME (oz)
        360[0-5]  fq | N6                                   |                    | NET VOLUME (qt (US))
        361[0-5]  fq | N6                                   |                    | NET VOLUME (gal.)
        362[0-5]  fq | N6                                   |                    | VOLUME (qt (US)), log
        363[0-5]  fq | N6                                   |                    | VOLUME (gal (US)), log
        364[0-5]  fq | N6                                   |                    | NET VOLUME (in³)
        365[0-5]  fq | N6                                   |                    | NET VOLUME (ft³)
        366[0-5]  fq | N6                                   |                    | NET VOLUME (yd³)
        367[0-5]  fq | N6                                   |                    | VOLUME (in³), log
        368[0-5]  fq | N6                                   |                    | VOLUME (ft³), log
        369[0-5]  fq | N6                                   |                    | VOLUME (yd³), log
        37        q  | N≤8                                  |                    | COUNT
        390[0-9]  q  | N≤15                                 |                    | AMOUNT
        391[0-9]  q  | N3:iso4217 N≤15                      |                    | AMOUNT
        392[0-9]  q  | N≤15                                 |                    | PRICE
        393[0-9]  q  | N3:iso4217 N≤15                      |                    | PRICE
        394[0-3]  q  | N4                                   |                    | PRCNT OFF
        395[0-5]  q  | N6                                   |                    | PRICE/UoM
        400       q  | X≤30                                 |                    | ORDER NUMBER
        401       q  | X≤30:gcppos1                         | key                | GINC
        402       q  | N17:csum:gcppos1                     | key                | GSIN
        403       q  | X≤30                                 |                    | ROUTE
        410       fq | N13:csum:gcppos1                     |                    | SHIP TO LOC
        411       fq | N13:csum:gcppos1                     |                    | BILL TO
        412       fq | N13:csum:gcppos1                     |                    | PURCHASE FROM
        413       fq | N13:csum:gcppos1                     |                    | SHIP FOR LOC
        414       fq | N13:csum:gcppos1                     | key 254 / 7040     | LOC No.
        415       fq | N13:csum:gcppos1                     | key 8020           | PAY TO
        416       fq | N13:csum:gcppos1                     |                    | PROD/SERV LOC
        417       fq | N13:csum:gcppos1                     | key 7040           | PARTY
        420       q  | X≤20                                 |                    | SHIP TO POST
        421       q  | N3:iso3166 X≤9                       |                    | SHIP TO POST
        422       q  | N3:iso3166                           |                    | ORIGIN
        423       q  | N3:iso3166 4×N3?:iso3166             |                    | COUNTRY - INITIAL PROCESS
        424       q  | N3:iso3166                           |                    | COUNTRY - PROCESS
        425       q  | N3:iso3166 4×N3?:iso3166             |                    | COUNTRY - DISASSEMBLY
        426       q  | N3:iso3166                           |                    | COUNTRY - FULL PROCESS
        427       q  | X≤3                                  |                    | ORIGIN SUBDIVISION
        4300      q  | X≤35:pcenc                           |                    | SHIP TO COMP
        4301      q  | X≤35:pcenc                           |                    | SHIP TO NAME
        4302      q  | X≤70:pcenc                           |                    | SHIP TO ADD1
        4303      q  | X≤70:pcenc                           |                    | SHIP TO ADD2
        4304      q  | X≤70:pcenc                           |                    | SHIP TO SUB
        4305      q  | X≤70:pcenc                           |                    | SHIP TO LOC
        4306      q  | X≤70:pcenc                           |                    | SHIP TO REG
        4307      q  | X2:iso3166alpha2                     |                    | SHIP TO COUNTRY
        4308      q  | X≤30                                 |                    | SHIP TO PHONE
        4309      q  | N10:latitude N10:longitude           |                    | SHIP TO GEO
        4310      q  | X≤35:pcenc                           |                    | RTN TO COMP
        4311      q  | X≤35:pcenc                           |                    | RTN TO NAME
        4312      q  | X≤70:pcenc                           |                    | RTN TO ADD1
        4313      q  | X≤70:pcenc                           |                    | RTN TO ADD2
        4314      q  | X≤70:pcenc                           |                    | RTN TO SUB
        4315      q  | X≤70:pcenc                           |                    | RTN TO LOC
        4316      q  | X≤70:pcenc                           |                    | RTN TO REG
        4317      q  | X2:iso3166alpha2                     |                    | RTN TO COUNTRY
        4318      q  | X≤20                                 |                    | RTN TO POST
        4319      q  | X≤30                                 |                    | RTN TO PHONE
        4320      q  | X≤35:pcenc                           |                    | SRV DESCRIPTION
        4321      q  | N1:yesno                             |                    | DANGEROUS GOODS
        4322      q  | N1:yesno                             |                    | AUTH TO LEAVE
        4323      q  | N1:yesno                             |                    | SIG REQUIRED
        4324      q  | N6:yymmd0 N4:hhmi                    |                    | NOT BEF DEL DT
        4325      q  | N6:yymmd0 N4:hhmi                    |                    | NOT AFT DEL DT
        4326      q  | N6:yymmdd                            |                    | REL DATE
        4330      q  | N6 X1?:hyphen                        |                    | MAX TEMP F.
        4331      q  | N6 X1?:hyphen                        |                    | MAX TEMP C.
        4332      q  | N6 X1?:hyphen                        |                    | MIN TEMP F.
        4333      q  | N6 X1?:hyphen                        |                    | MIN TEMP C.
        7001      q  | N13                                  |                    | NSN
        7002      q  | X≤30                                 |                    | MEAT CUT
        7003      q  | N6:yymmdd N4:hhmi                    |                    | EXPIRY TIME
        7004      q  | N≤4                                  |                    | ACTIVE POTENCY
        7005      q  | X≤12                                 |                    | CATCH AREA
        7006      q  | N6:yymmdd                            |                    | FIRST FREEZE DATE
        7007      q  | N6:yymmdd N6?:yymmdd                 |                    | HARVEST DATE
        7008      q  | X≤3                                  |                    | AQUATIC SPECIES
        7009      q  | X≤10                                 |                    | FISHING GEAR TYPE
        7010      q  | X≤2                                  |                    | PROD METHOD
        7011      q  | N6:yymmdd N4?:hhmi                   |                    | TEST BY DATE
        7020      q  | X≤20                                 |                    | REFURB LOT
        7021      q  | X≤20                                 |                    | FUNC STAT
        7022      q  | X≤20                                 |                    | REV STAT
        7023      q  | X≤30:gcppos1                         |                    | GIAI - ASSEMBLY
        7030      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 0
        7031      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 1
        7032      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 2
        7033      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 3
        7034      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 4
        7035      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 5
        7036      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 6
        7037      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 7
        7038      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 8
        7039      q  | N3:iso3166999 X≤27                   |                    | PROCESSOR # 9
        7040      -  | N1 X1 X1 X1:importeridx              |                    | UIC+EXT
        7041      -  | X≤4:packagetype                      |                    | UFRGT UNIT TYPE
        710       q  | X≤20                                 |                    | NHRN PZN
        711       q  | X≤20                                 |                    | NHRN CIP
        712       q  | X≤20                                 |                    | NHRN CN
        713       q  | X≤20                                 |                    | NHRN DRN
        714       q  | X≤20                                 |                    | NHRN AIM
        715       q  | X≤20                                 |                    | NHRN NDC
        716       q  | X≤20                                 |                    | NHRN AIC
        717       q  | X≤20                                 |                    | NHRN SRN
        7230      q  | X2 X≤28                              |                    | CERT # 1
        7231      q  | X2 X≤28                              |                    | CERT # 2
        7232      q  | X2 X≤28                              |                    | CERT # 3
        7233      q  | X2 X≤28                              |                    | CERT # 4
        7234      q  | X2 X≤28                              |                    | CERT # 5
        7235      q  | X2 X≤28                              |                    | CERT # 6
        7236      q  | X2 X≤28                              |                    | CERT # 7
        7237      q  | X2 X≤28                              |                    | CERT # 8
        7238      q  | X2 X≤28                              |                    | CERT # 9
        7239      q  | X2 X≤28                              |                    | CERT # 10
        7240      q  | X≤20                                 |                    | PROTOCOL
        7241      q  | N2:mediatype                         |                    | AIDC MEDIA TYPE
        7242      q  | X≤25                                 |                    | VCN
        7250      q  | N8:yyyymmdd                          |                    | DOB
        7251      q  | N8:yyyymmdd N4:hhmi                  |                    | DOB TIME
        7252      q  | N1:iso5218                           |                    | BIO SEX
        7253      q  | X≤40:pcenc                           |                    | FAMILY NAME
        7254      q  | X≤40:pcenc                           |                    | GIVEN NAME
        7255      q  | X≤10                                 |                    | SUFFIX
        7256      q  | X≤90:pcenc                           |                    | FULL NAME
        7257      q  | X≤70:pcenc                           |                    | PERSON ADDR
        7258      q  | X3:posinseqslash                     |                    | BIRTH SEQUENCE
        7259      q  | X≤40:pcenc                           |                    | BABY
        8001      q  | N4:nonzero N5:nonzero N3:nonzero N1:winding N1 |                    | DIMENSIONS
        8002      q  | X≤20                                 |                    | CMT No.
        8003      q  | N1:zero N13:csum:gcppos1 X≤16?       | key                | GRAI
        8004      q  | X≤30:gcppos1                         | key 7040           | GIAI
        8005      q  | N6                                   |                    | PRICE PER UNIT
        8006      q  | N14:csum:gcppos2 N4:pieceoftotal     | key 22 10 21       | ITIP
        8007      q  | X≤34:iban                            |                    | IBAN
        8008      q  | N6:yymmdd N2:hh N2?:mi N2?:ss        |                    | PROD TIME
        8009      q  | X≤50                                 |                    | OPTSEN
        8010      q  | Y≤30:gcppos1                         | key 8011           | CPID
        8011      -  | N≤12:nozeroprefix                    |                    | CPID SERIAL
        8012      q  | X≤20                                 |                    | VERSION
        8013      q  | X≤25:csumalpha:gcppos1               | key                | GMN
        8014      -  | X≤25:csumalpha:gcppos1:hasnondigit   |                    | MUDI
        8017      q  | N18:csum:gcppos1                     | key 8019           | GSRN - PROVIDER
        8018      q  | N18:csum:gcppos1                     | key 8019           | GSRN - RECIPIENT
        8019      -  | N≤10                                 |                    | SRIN
        8020      -  | X≤25                                 |                    | REF No.
        8026      q  | N14:csum:gcppos2 N4:pieceoftotal     |                    | ITIP CONTENT
        8030      q  | Z≤90                                 |                    | DIGSIG
        8040      -  | N15                                  |                    | IMEI
        8041      -  | N15                                  |                    | IMEI2
        8042      -  | N32                                  |                    | ESIM
        8043      -  | N18 N≤2?                             |                    | PSIM
        8110      q  | X≤70:couponcode                      |                    |
        8111      q  | N4                                   |                    | POINTS
        8112      q  | X≤70:couponposoffer                  |                    |
        8200      -  | X≤70                                 |                    | PRODUCT URL
        90        q  | X≤30                                 |                    | INTERNAL
        9[1-9]    q  | X≤90                                 |                    | INTERNAL
        """
}
