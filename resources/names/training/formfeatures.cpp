// SPDX-License-Identifier: GPL-3.0-or-later

#include "formfeatures.h"

#include "language/hangul.h"
#include "language/namemodel.h"
#include "language/particles.h"

#include <algorithm>

namespace naranhi::training {

namespace {

constexpr qsizetype longestForm = 24;

quint64 keyOf(quint64 id, std::initializer_list<quint64> values)
{
    quint64 hash = id * 0x9E3779B97F4A7C15ULL + 1;
    for (const quint64 value : values) {
        hash = (hash ^ value) * 0xBF58476D1CE4E5B9ULL;
        hash ^= hash >> 31;
    }
    return hash;
}

// Qt's own hash may differ between machines.
quint64 hashOf(const QString &text)
{
    return language::checksumOf(text.toUtf8());
}

// How the text goes on after a form: 0 it ends, 1 no Hangul, 2 a particle, 3 more of the word.
quint64 continuation(QStringView text, TextSpan span)
{
    if (span.end >= text.size())
        return 0;
    if (!language::isHangul(text.at(span.end)))
        return 1;
    qsizetype end = span.end;
    while (end < text.size() && language::isHangul(text.at(end)))
        ++end;
    const QStringView form = text.sliced(span.start, span.length());
    return language::isParticle(text.sliced(span.end, end - span.end), form) ? 2 : 3;
}

} // namespace

FormFeatures::FormFeatures(const QList<KnownForm> &forms, const QList<Sentence> &raw)
{
    for (const KnownForm &form : forms)
        addForm(form);
    for (const Sentence &sentence : raw)
        for (const TextSpan span : matches(sentence.text))
            ++m_forms[sentence.text.mid(span.start, span.length())].occurrences;
}

void FormFeatures::addForm(const KnownForm &known)
{
    if (known.form.size() < 2 || known.form.size() > longestForm)
        return;
    Form &form = m_forms[known.form];
    form.count += known.count;
    form.kinds |= quint64(1) << (hashOf(known.label.left(2)) % 63);
    if (known.count > form.mainCount) {
        form.mainCount = known.count;
        form.classes = hashOf(known.label);
    }
}

// The longest form at each place, from left to right.
QList<TextSpan> FormFeatures::matches(const QString &text) const
{
    QList<TextSpan> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(text.size(), start + longestForm);
        while (end > start + 1 && !m_forms.contains(text.mid(start, end - start)))
            --end;
        if (end > start + 1)
            found.append({start, end});
        start = end > start + 1 ? end : start + 1;
    }
    return found;
}

std::vector<FormFeatures::Keys> FormFeatures::keysOf(const QString &text) const
{
    std::vector<Keys> keys(static_cast<size_t>(text.size()));
    for (const TextSpan span : matches(text)) {
        const Form form = m_forms.value(text.mid(span.start, span.length()));
        const auto rate = static_cast<quint64>(
            4 * std::min(1.0, form.count / std::max(1.0, double(form.occurrences))));
        const quint64 startsWord
            = span.start == 0 || !text.at(span.start - 1).isLetterOrNumber() ? 1 : 0;
        const quint64 after = continuation(text, span);
        for (qsizetype i = span.start; i < span.end; ++i) {
            const quint64 place = i == span.start ? 0 : i + 1 == span.end ? 2 : 1;
            Keys &own = keys[static_cast<size_t>(i)];
            own.push_back(keyOf(1, {form.kinds, place}));
            own.push_back(keyOf(2, {form.kinds, place, rate, startsWord}));
            own.push_back(keyOf(3, {form.classes, place, rate}));
            own.push_back(keyOf(4, {form.classes, place, startsWord, after}));
            own.push_back(keyOf(5, {form.kinds, place, rate, startsWord, after}));
        }
        if (span.end < text.size())
            keys[static_cast<size_t>(span.end)].push_back(keyOf(6, {form.classes, after}));
        if (span.start > 0)
            keys[static_cast<size_t>(span.start - 1)].push_back(keyOf(7, {form.classes}));
    }
    return keys;
}

} // namespace naranhi::training
