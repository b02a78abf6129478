// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedlabels.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::training {

using language::LabelScores;

namespace {

constexpr qsizetype longestForm = 40;
constexpr float firstStep = 6; // of a price, in the teacher's logarithms of probabilities

struct Price
{
    float value = 0;
    int wanted = 0;
    int found = 0;
};

// A stretch of a sentence that may be a name of one kind.
struct Candidate
{
    TaggedName name;
    float score = 0; // how much better the teacher likes it than no name
    std::optional<size_t> price; // none: the counts do not speak about it
};

// The candidates of a sentence, in order of their ends.
using Lattice = std::vector<Candidate>;

class Labelling
{
public:
    explicit Labelling(const QList<KnownForm> &forms);

    [[nodiscard]] Lattice latticeOf(const QString &text, FieldModel &teacher) const;
    // The best choice of candidates.
    [[nodiscard]] std::vector<const Candidate *> best(
        const Lattice &lattice, qsizetype length) const;
    void count(const std::vector<const Candidate *> &names);
    void adjust(float step);

private:
    void addForm(const KnownForm &form);
    [[nodiscard]] bool isFree(NameKind kind, const QString &form) const;

    QHash<QString, QMap<NameKind, size_t>> m_priceOf;
    QSet<QString> m_notCounted; // places and services: KLUE calls them organisations where they act
    std::vector<Price> m_prices;
};

Labelling::Labelling(const QList<KnownForm> &forms)
{
    for (const KnownForm &form : forms)
        addForm(form);
}

// konec cuts places otherwise than KLUE does, so their counts do not help; the teacher says which
// they are.
void Labelling::addForm(const KnownForm &form)
{
    const auto kind = form.kind();
    const bool isPlace = kind == NameKind::Place && form.count > 0;
    if (isPlace || form.label == "TMI_SERVICE"_L1)
        m_notCounted.insert(form.form);
    if (!kind || isPlace || form.count == 0)
        return;
    QMap<NameKind, size_t> &prices = m_priceOf[form.form];
    if (!prices.contains(*kind)) {
        prices.insert(*kind, m_prices.size());
        m_prices.push_back({});
    }
    m_prices[prices.value(*kind)].wanted += form.count;
}

bool Labelling::isFree(NameKind kind, const QString &form) const
{
    switch (kind) {
    case NameKind::Person:
    case NameKind::Work:
        return false;
    case NameKind::Organisation:
        return m_notCounted.contains(form);
    case NameKind::Place:
    case NameKind::Date:
    case NameKind::Time:
    case NameKind::Quantity:
        return true;
    }
    Q_UNREACHABLE();
}

float spanScore(const std::vector<LabelScores> &scores,
    const language::LabelTransitions &moves,
    TaggedName name)
{
    const auto start = static_cast<size_t>(name.span.start);
    const auto end = static_cast<size_t>(name.span.end);
    const language::NameLabel begin = language::beginLabel(name.kind);
    const language::NameLabel inside = language::insideLabel(name.kind);
    float sum = scores[start][begin] - scores[start][0] + moves[0][begin] - moves[0][0];
    for (size_t i = start + 1; i < end; ++i)
        sum += scores[i][inside] - scores[i][0] + moves[i == start + 1 ? begin : inside][inside]
            - moves[0][0];
    return sum + moves[end == start + 1 ? begin : inside][0] - moves[0][0];
}

Lattice Labelling::latticeOf(const QString &text, FieldModel &teacher) const
{
    Lattice lattice;
    const std::vector<LabelScores> scores = teacher.scores(text);
    const auto add = [&](const TaggedName &name, std::optional<size_t> price) {
        if (std::ranges::any_of(lattice, [&](const Candidate &c) { return c.name == name; }))
            return;
        const float score = spanScore(scores, teacher.transitions(), name);
        lattice.push_back({.name = name, .score = score, .price = price});
    };
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype end = start + 1; end <= std::min(text.size(), start + longestForm); ++end) {
            const auto prices = m_priceOf.constFind(text.mid(start, end - start));
            if (prices == m_priceOf.cend())
                continue;
            for (auto price = prices->cbegin(); price != prices->cend(); ++price)
                add({.span = {start, end}, .kind = price.key()}, price.value());
        }
    }
    language::LabelPath path(teacher.transitions());
    for (const LabelScores &score : scores)
        path.append(score);
    for (const TaggedName &name : language::namesOf(path.best())) {
        if (isFree(name.kind, text.mid(name.span.start, name.span.length())))
            add(name, std::nullopt);
    }
    std::ranges::stable_sort(
        lattice, {}, [](const Candidate &candidate) { return candidate.name.span.end; });
    return lattice;
}

std::vector<const Candidate *> Labelling::best(const Lattice &lattice, qsizetype length) const
{
    std::vector<float> total(static_cast<size_t>(length) + 1, 0);
    std::vector<const Candidate *> chosen(total.size(), nullptr);
    auto candidate = lattice.begin();
    for (size_t end = 1; end < total.size(); ++end) {
        total[end] = total[end - 1];
        for (;
             candidate != lattice.end() && candidate->name.span.end == static_cast<qsizetype>(end);
             ++candidate) {
            float score = total[static_cast<size_t>(candidate->name.span.start)] + candidate->score;
            if (candidate->price)
                score += m_prices[*candidate->price].value;
            if (score > total[end]) {
                total[end] = score;
                chosen[end] = &*candidate;
            }
        }
    }
    std::vector<const Candidate *> names;
    for (qsizetype end = length; end > 0;) {
        const Candidate *const name = chosen[static_cast<size_t>(end)];
        if (name)
            names.push_back(name);
        end = name ? name->name.span.start : end - 1;
    }
    std::ranges::reverse(names);
    return names;
}

void Labelling::count(const std::vector<const Candidate *> &names)
{
    for (const Candidate *const name : names)
        if (name->price)
            ++m_prices[*name->price].found;
}

void Labelling::adjust(float step)
{
    for (Price &price : m_prices) {
        const auto most = static_cast<float>(std::max({price.wanted, price.found, 1}));
        price.value += step * static_cast<float>(price.wanted - price.found) / most;
        price.found = 0;
    }
}

} // namespace

void labelByCounts(
    QList<Sentence> &sentences, FieldModel &teacher, const QList<KnownForm> &forms, int rounds)
{
    Labelling labelling(forms);
    std::vector<Lattice> lattices;
    for (const Sentence &sentence : sentences)
        lattices.push_back(labelling.latticeOf(sentence.text, teacher));
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < lattices.size(); ++i) {
            Sentence &sentence = sentences[static_cast<qsizetype>(i)];
            const auto names = labelling.best(lattices[i], sentence.text.size());
            labelling.count(names);
            sentence.names.clear();
            for (const Candidate *const name : names)
                sentence.names.append(name->name);
        }
        labelling.adjust(firstStep / (1 + 0.5F * static_cast<float>(round)));
    }
}

} // namespace naranhi::training
