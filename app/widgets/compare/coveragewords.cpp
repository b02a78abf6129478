// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coveragewords.h"

#include <QCoreApplication>

namespace naranhi {

namespace {

struct Coverage
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::Coverage)
};

} // namespace

QString coverageWord(CoverageMark mark)
{
    switch (mark) {
    case CoverageMark::Reported:
        return Coverage::tr("reported");
    case CoverageMark::Different:
        return Coverage::tr("said differently");
    case CoverageMark::NotFound:
        return Coverage::tr("not found here");
    }
    Q_UNREACHABLE();
}

QString questionWord(OpenQuestion question)
{
    switch (question) {
    case OpenQuestion::Who:
        return Coverage::tr("Who?");
    case OpenQuestion::When:
        return Coverage::tr("When?");
    case OpenQuestion::Where:
        return Coverage::tr("Where?");
    case OpenQuestion::HowMany:
        return Coverage::tr("How many?");
    }
    Q_UNREACHABLE();
}

QString reachWords(int reach, int outlets)
{
    return Coverage::tr("%1 of %n outlet(s)", nullptr, outlets).arg(reach);
}

} // namespace naranhi
