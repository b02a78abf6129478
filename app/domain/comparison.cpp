// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/comparison.h"

#include "domain/statement.h"

using namespace Qt::StringLiterals;

namespace naranhi {

QString tagOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return u"named"_s;
    case SourceKind::Unnamed:
        return u"unnamed"_s;
    case SourceKind::Hearsay:
        return u"hearsay"_s;
    case SourceKind::Conjecture:
        return u"conjecture"_s;
    }
    Q_UNREACHABLE();
}

QString tagOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Quantity:
        return u"quantity"_s;
    case DifferenceKind::Date:
        return u"date"_s;
    case DifferenceKind::Place:
        return u"place"_s;
    case DifferenceKind::Participant:
        return u"participant"_s;
    case DifferenceKind::Title:
        return u"title"_s;
    case DifferenceKind::Negation:
        return u"negation"_s;
    }
    Q_UNREACHABLE();
}

QString tagOf(DifferenceRelation relation)
{
    switch (relation) {
    case DifferenceRelation::Conflict:
        return u"conflict"_s;
    case DifferenceRelation::Update:
        return u"update"_s;
    case DifferenceRelation::Precision:
        return u"precision"_s;
    }
    Q_UNREACHABLE();
}

QString tagOf(OpenQuestion question)
{
    switch (question) {
    case OpenQuestion::Who:
        return u"who"_s;
    case OpenQuestion::When:
        return u"when"_s;
    case OpenQuestion::Where:
        return u"where"_s;
    case OpenQuestion::HowMany:
        return u"how-many"_s;
    }
    Q_UNREACHABLE();
}

} // namespace naranhi
