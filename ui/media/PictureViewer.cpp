#include "ui/media/PictureViewer.h"

#include "ui/common/CloseButton.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/TextBounds.h"
#include "ui/media/PictureCanvas.h"
#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

#include <cmath>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// A press of an arrow key, in points of the widget.
constexpr int panStep = 3 * Theme::wide;

QToolButton *newButton(const QString &name, const QString &whatItDoes)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("look", u"quiet"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(whatItDoes);
    button->setToolTip(whatItDoes);
    return button;
}

QToolButton *newTextButton(const QString &name, const QString &text, const QString &whatItDoes)
{
    QToolButton *button = newButton(name, whatItDoes);
    button->setText(text);
    return button;
}

} // namespace

PictureViewer::PictureViewer(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_canvas(new PictureCanvas(theme)),
      m_name(new ElidedLabel),
      m_details(new ElidedLabel),
      m_scale(new PlainLabel({}, u"muted"_s)),
      m_fit(newTextButton(u"pictureFit"_s, tr("Fit"), tr("Show all of the picture (0)"))),
      m_ownSize(newTextButton(u"pictureOwnSize"_s, tr("1:1"), tr("Show it at its own size (1)")))
{
    setObjectName(u"pictureViewer"_s);
    setProperty("look", u"card"_s);
    passFocus(*this, *m_canvas);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(newHeading());
    layout->addWidget(m_canvas, 1);
    layout->addWidget(newTools(theme));

    addKeys();
    connect(m_canvas, &PictureCanvas::scaleChanged, this, &PictureViewer::showScale);
    showScale();
}

QWidget *PictureViewer::newHeading()
{
    m_name->setObjectName(u"pictureName"_s);
    setType(*m_name, TypeSize::Heading);
    m_details->setObjectName(u"pictureDetails"_s);
    m_details->setProperty("look", u"muted"_s);
    auto *close = new CloseButton(tr("Close the picture (Esc)"));
    close->setObjectName(u"pictureClose"_s);
    connect(close, &QToolButton::clicked, this, &PictureViewer::closed);

    auto *heading = new QWidget;
    auto *grid = new QGridLayout(heading);
    grid->setContentsMargins(Theme::margin, Theme::gap, Theme::gap, Theme::gap);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_details, 1, 0);
    grid->addWidget(close, 0, 1, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    return heading;
}

QWidget *PictureViewer::newTools(const Theme &theme)
{
    auto *smaller = newTextButton(u"pictureZoomOut"_s, u"−"_s, tr("Zoom out (-)"));
    auto *larger = newTextButton(u"pictureZoomIn"_s, u"+"_s, tr("Zoom in (+)"));
    auto *copy = newButton(u"pictureCopy"_s, tr("Copy picture (Ctrl+C)"));
    copy->setIcon(themedIcon(theme, u"edit-copy"_s));
    auto *save = newButton(u"pictureSave"_s, tr("Save as…"));
    save->setIcon(themedIcon(theme, u"document-save"_s));
    m_scale->setObjectName(u"pictureScale"_s);
    m_scale->setAccessibleName(tr("Zoom"));
    m_scale->setAlignment(Qt::AlignCenter);
    // As wide as it gets, so that the buttons stay where they are.
    keepFitting(*m_scale, [this] {
        m_scale->setMinimumWidth(m_scale->fontMetrics().horizontalAdvance(
            tr("%1 %", "scale").arg(locale().toString(8888))));
    });

    auto *tools = new QFrame;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Theme::gap, Theme::tight, Theme::gap, Theme::tight);
    row->setSpacing(Theme::tight);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{smaller, m_scale, larger, m_fit, m_ownSize})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(save);

    connect(smaller, &QToolButton::clicked, m_canvas, &PictureCanvas::zoomOut);
    connect(larger, &QToolButton::clicked, m_canvas, &PictureCanvas::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_canvas, &PictureCanvas::fit);
    connect(m_ownSize, &QToolButton::clicked, m_canvas, &PictureCanvas::showOwnSize);
    connect(copy, &QToolButton::clicked, this, &PictureViewer::copy);
    connect(save, &QToolButton::clicked, this, &PictureViewer::saveRequested);
    return tools;
}

void PictureViewer::addKeys()
{
    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] { Q_EMIT closed(); });
    keys->add(Qt::CTRL | Qt::Key_C, [this] { copy(); });
    // Which of them a sign needs is the keyboard's.
    for (const Qt::KeyboardModifier modifier :
         {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier}) {
        const auto add = [&](Qt::Key key, const std::function<void()> &act) {
            keys->add(QKeyCombination(modifier, key), act);
        };
        add(Qt::Key_Plus, [this] { m_canvas->zoomIn(); });
        add(Qt::Key_Equal, [this] { m_canvas->zoomIn(); });
        add(Qt::Key_Minus, [this] { m_canvas->zoomOut(); });
        add(Qt::Key_0, [this] { m_canvas->fit(); });
        if (modifier != Qt::ControlModifier)
            add(Qt::Key_1, [this] { m_canvas->showOwnSize(); });
    }
    keys->add(Qt::Key_Left, [this] { m_canvas->pan({panStep, 0}); });
    keys->add(Qt::Key_Right, [this] { m_canvas->pan({-panStep, 0}); });
    keys->add(Qt::Key_Up, [this] { m_canvas->pan({0, panStep}); });
    keys->add(Qt::Key_Down, [this] { m_canvas->pan({0, -panStep}); });
}

void PictureViewer::showPicture(const QImage &picture, const QString &name, const QString &host,
                                const QSize &size)
{
    m_name->setFullText(name);
    m_host = host;
    m_size = size.isEmpty() ? picture.size() : size;
    m_canvas->setAccessibleDescription(name);
    m_canvas->setPicture(picture, m_size);
    showDetails();
}

void PictureViewer::improvePicture(const QImage &picture)
{
    m_size = m_size.expandedTo(picture.size());
    m_canvas->improvePicture(picture);
    showDetails();
}

void PictureViewer::clear()
{
    showPicture({}, {}, {});
}

void PictureViewer::showDetails()
{
    // Set apart from each other: a host may be written in letters that run the other way.
    const QString host = QChar(0x2068) + m_host + QChar(0x2069);
    const QString size =
        tr("%1 × %2 pixels", "width, height")
            .arg(locale().toString(m_size.width()), locale().toString(m_size.height()));
    m_details->setFullText(m_host.isEmpty() ? size : tr("%1 · %2", "host, size").arg(host, size));
}

void PictureViewer::showScale()
{
    // A smaller image of the picture is shown until all of it is there.
    const double part = m_size.isEmpty() ? 1 : double(m_canvas->picture().width()) / m_size.width();
    const int percent = static_cast<int>(std::lround(m_canvas->scale() * part * 100));
    m_scale->setText(tr("%1 %", "scale").arg(locale().toString(percent)));
    m_fit->setEnabled(!m_canvas->isFitted());
    m_ownSize->setEnabled(std::abs(m_canvas->scale() - 1) > 1e-6);
}

void PictureViewer::copy()
{
    if (!m_canvas->picture().isNull())
        QGuiApplication::clipboard()->setImage(m_canvas->picture());
}

} // namespace contactdesk
