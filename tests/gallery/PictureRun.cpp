#include "gallery/PictureRun.h"

#include "gallery/Gallery.h"
#include "gallery/Inspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// What a change of the theme or the size has asked for, layouts above all, comes by events.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

PictureRun::PictureRun(Gallery &gallery, Order order)
    : m_gallery(gallery), m_order(std::move(order))
{
}

bool PictureRun::render()
{
    for (const QString &language : m_order.languages) {
        m_gallery.setLanguage(language);
        for (const State &state : m_order.states)
            renderIn(state, language);
    }
    // As Qt Test ends, so that whoever counts checks counts these.
    QTextStream(stdout) << "Totals: " << m_good << " passed, " << m_bad << " failed, 0 skipped\n";
    return m_bad == 0;
}

void PictureRun::renderIn(const State &state, const QString &language)
{
    m_gallery.setLook(m_order.looks.first());
    m_gallery.setTextSize(state.textSize);
    if (!m_gallery.bringAbout(state)) {
        tell(state, language, u"it could not be brought about"_s);
        // What there is instead says why.
        if (m_order.folder.isEmpty() || !m_gallery.window())
            return;
    }
    // The first painting of a long conversation measures it, and shows it in its place afterwards.
    settle();
    m_gallery.window()->grab();
    for (const QString &look : m_order.looks)
        take(state, language, look);
}

void PictureRun::take(const State &state, const QString &language, const QString &look)
{
    m_gallery.setLook(look);
    settle();
    const QImage picture = m_gallery.window()->grab().toImage();
    const QString where = language + u'/' + look;
    const QString problem =
        problemOf(*m_gallery.window(), picture, state.expected, language == "en"_L1);
    if (problem.isEmpty())
        ++m_good;
    else
        tell(state, where, problem);
    if (m_order.folder.isEmpty())
        return;
    const QDir folder(m_order.folder + u'/' + where);
    if (!folder.mkpath(u"."_s) || !picture.save(folder.filePath(state.name + u".png"_s)))
        tell(state, where, u"the picture could not be saved"_s);
}

void PictureRun::tell(const State &state, const QString &where, const QString &problem)
{
    ++m_bad;
    QTextStream(stdout) << "FAIL   : " << state.name << " (" << where << "): " << problem << '\n';
}

} // namespace contactdesk
