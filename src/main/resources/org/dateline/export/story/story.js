/*
 * Shows a told story step by step: next and previous, by button, key, swipe and address; and lets its map be moved. It asks
 * for nothing from outside of the file. Without it all steps stand one below the other.
 */
(function () {
  'use strict';

  var root = document.documentElement;
  var steps = Array.prototype.slice.call(document.querySelectorAll('.step'));
  if (!steps.length) {
    return;
  }
  var words = document.body.dataset;
  var names = document.getElementById('names');
  var previous = document.getElementById('previous');
  var next = document.getElementById('next');
  var place = document.getElementById('place');
  var said = document.getElementById('said');
  var stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  var at = -1;
  var view = null;
  var moving = 0;

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (all, number) { return values[number]; });
  }

  function mapOf(step) {
    return step && step.querySelector('svg.map');
  }

  function numbers(text) {
    return text.split(' ').map(Number);
  }

  function box(svg) {
    var all = numbers(svg.dataset.box);
    return { x: all[0], y: all[1], w: all[2], h: all[3] };
  }

  /* How much of the map a pixel covers. */
  function unit(svg, seen) {
    var size = svg.getBoundingClientRect();
    return size.width > 0 && size.height > 0 ? Math.max(seen.w / size.width, seen.h / size.height) : seen.w / 700;
  }

  function put(element, scale) {
    element.setAttribute('transform',
      'translate(' + element.dataset.x + ' ' + element.dataset.y + ') scale(' + scale.toFixed(4) + ')');
  }

  /* Symbols that would cover one another are one, whose number counts each event once. */
  function gather(svg, scale) {
    var kept = [];
    Array.prototype.forEach.call(svg.querySelectorAll('.sym'), function (symbol) {
      var x = Number(symbol.dataset.x);
      var y = Number(symbol.dataset.y);
      var host = kept.find(function (other) {
        return Math.hypot(other.x - x, other.y - y) < 19 * scale;
      });
      var events = symbol.dataset.e ? symbol.dataset.e.split(' ') : [];
      if (host) {
        host.events = host.events.concat(events);
        host.names.push(symbol.dataset.name);
        host.more += Number(symbol.dataset.more || 0);
        host.kind = host.kind === symbol.dataset.k ? host.kind : 'm';
        symbol.classList.add('off');
      } else {
        symbol.classList.remove('off');
        put(symbol, scale);
        kept.push({
          element: symbol, x: x, y: y, events: events, names: [symbol.dataset.name],
          more: Number(symbol.dataset.more || 0), kind: symbol.dataset.k
        });
      }
    });
    kept.forEach(function (symbol) {
      var sure = {};
      symbol.events.forEach(function (event) {
        var number = event.replace('?', '');
        sure[number] = sure[number] || event === number;
      });
      var all = Object.keys(sure);
      var certain = all.some(function (number) { return sure[number]; }) || symbol.element.dataset.sure === '1';
      var count = all.length + symbol.more;
      symbol.element.setAttribute('class', 'at sym k' + symbol.kind + (certain ? ' sure' : ' maybe'));
      symbol.element.querySelector('use').setAttribute('href', '#g' + (count > 1 ? 'm' : symbol.kind));
      symbol.element.querySelector('text').textContent = count > 1 ? count : '';
      symbol.element.here = { events: all, names: symbol.names };
    });
    return kept;
  }

  /* The most important names first, each where it covers nothing. */
  function write(svg, scale, symbols) {
    if (!names) {
      return;
    }
    var taken = symbols.map(function (symbol) {
      return { x: symbol.x - 10 * scale, y: symbol.y - 10 * scale, w: 20 * scale, h: 20 * scale };
    });
    Array.prototype.forEach.call(names.children, function (name) {
      var width = name.textContent.length * 6.6 + 6;
      var isArea = 'r' in name.dataset;
      var fits = !isArea || Number(name.dataset.r) / scale > width * 0.28;
      var left = Number(name.dataset.x) + (isArea ? -width / 2 : -2) * scale;
      var wanted = { x: left, y: Number(name.dataset.y) - 9 * scale, w: width * scale, h: 16 * scale };
      var free = fits && !taken.some(function (other) {
        return wanted.x < other.x + other.w && other.x < wanted.x + wanted.w
          && wanted.y < other.y + other.h && other.y < wanted.y + wanted.h;
      });
      name.classList.toggle('off', !free);
      if (free) {
        taken.push(wanted);
        put(name, scale);
      }
    });
  }

  /* The middle of what is seen stays on the sheet. */
  function draw(svg, wanted, whole) {
    var frame = numbers(svg.dataset.frame);
    var seen = {
      x: Math.max(-wanted.w / 2, Math.min(frame[2] - wanted.w / 2, wanted.x)),
      y: Math.max(-wanted.h / 2, Math.min(frame[3] - wanted.h / 2, wanted.y)),
      w: wanted.w,
      h: wanted.h
    };
    view = seen;
    svg.setAttribute('viewBox', [seen.x, seen.y, seen.w, seen.h].map(function (n) { return n.toFixed(2); }).join(' '));
    svg.classList.toggle('near', seen.w < box(svg).w * 0.98);
    var scale = unit(svg, seen);
    svg.querySelector('pattern').setAttribute('patternTransform', 'rotate(45) scale(' + scale.toFixed(4) + ')');
    var symbols = gather(svg, scale);
    if (whole) {
      write(svg, scale, symbols);
    }
  }

  function still() {
    cancelAnimationFrame(moving);
  }

  function move(svg, target) {
    still();
    var from = view;
    if (!from || stillness.matches) {
      draw(svg, target, true);
      return;
    }
    var begun = null;
    moving = requestAnimationFrame(function frame(now) {
      begun = begun === null ? now : begun;
      var share = Math.min(1, (now - begun) / 450);
      var eased = share * share * (3 - 2 * share);
      var seen = {};
      ['x', 'y', 'w', 'h'].forEach(function (side) { seen[side] = from[side] + (target[side] - from[side]) * eased; });
      draw(svg, seen, share === 1);
      if (share < 1) {
        moving = requestAnimationFrame(frame);
      }
    });
  }

  function zoom(svg, factor, x, y) {
    var frame = numbers(svg.dataset.frame);
    var w = Math.max(frame[2] / 400, Math.min(frame[2], view.w / factor));
    var by = view.w / w;
    var px = x === undefined ? view.x + view.w / 2 : x;
    var py = y === undefined ? view.y + view.h / 2 : y;
    still();
    draw(svg, { x: px - (px - view.x) / by, y: py - (py - view.y) / by, w: view.w / by, h: view.h / by }, true);
  }

  function shift(svg, right, down) {
    still();
    draw(svg, { x: view.x + right, y: view.y + down, w: view.w, h: view.h }, true);
  }

  function point(svg, event) {
    var matrix = svg.getScreenCTM();
    return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : { x: 0, y: 0 };
  }

  /* What happened where a symbol stands. */
  function tell(step, symbol) {
    var here = step.querySelector('.here');
    here.textContent = '';
    var heading = document.createElement('p');
    heading.textContent = symbol.here.names.filter(Boolean).join(', ');
    heading.dir = 'auto';
    var list = document.createElement('ul');
    symbol.here.events.forEach(function (number) {
      var title = document.querySelector('#e' + number + ' > h3');
      if (title) {
        var item = document.createElement('li');
        var link = document.createElement('a');
        link.href = '#e' + number;
        link.textContent = title.textContent;
        item.dir = 'auto';
        item.appendChild(link);
        list.appendChild(item);
      }
    });
    here.appendChild(heading);
    here.appendChild(list);
    here.hidden = false;
  }

  function handle(step) {
    var svg = mapOf(step);
    if (!svg) {
      return;
    }
    var figure = step.querySelector('figure.map');
    var held = {};
    var dragged = 0;
    var spread = 0;

    function spreadOf() {
      var all = Object.keys(held).map(function (id) { return held[id]; });
      return all.length === 2 ? Math.hypot(all[0].x - all[1].x, all[0].y - all[1].y) : 0;
    }

    svg.addEventListener('pointerdown', function (event) {
      held[event.pointerId] = { x: event.clientX, y: event.clientY };
      dragged = 0;
      spread = spreadOf();
    });
    svg.addEventListener('pointermove', function (event) {
      var before = held[event.pointerId];
      if (!before) {
        return;
      }
      var count = Object.keys(held).length;
      var dx = event.clientX - before.x;
      var dy = event.clientY - before.y;
      held[event.pointerId] = { x: event.clientX, y: event.clientY };
      dragged += Math.abs(dx) + Math.abs(dy);
      if (count === 2) {
        var now = spreadOf();
        var at = point(svg, event);
        if (spread > 0 && now > 0) {
          zoom(svg, now / spread, at.x, at.y);
        }
        spread = now;
      } else if (dragged > 4) {
        if (svg.setPointerCapture && !svg.hasPointerCapture(event.pointerId)) {
          svg.setPointerCapture(event.pointerId);
        }
        var scale = unit(svg, view);
        shift(svg, -dx * scale, -dy * scale);
      }
    });
    ['pointerup', 'pointercancel', 'pointerleave'].forEach(function (name) {
      svg.addEventListener(name, function (event) {
        delete held[event.pointerId];
        spread = 0;
      });
    });
    svg.addEventListener('click', function (event) {
      var symbol = event.target.closest('.sym');
      if (dragged <= 4 && symbol && symbol.here) {
        tell(step, symbol);
      }
    });
    svg.addEventListener('wheel', function (event) {
      event.preventDefault();
      var at = point(svg, event);
      zoom(svg, Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0018)), at.x, at.y);
    }, { passive: false });
    figure.addEventListener('keydown', function (event) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target !== figure) {
        return;
      }
      var far = view.w / 8;
      var todo = {
        '+': function () { zoom(svg, 1.4); }, '=': function () { zoom(svg, 1.4); }, '-': function () { zoom(svg, 1 / 1.4); },
        '0': function () { move(svg, box(svg)); },
        ArrowLeft: function () { shift(svg, -far, 0); }, ArrowRight: function () { shift(svg, far, 0); },
        ArrowUp: function () { shift(svg, 0, -far); }, ArrowDown: function () { shift(svg, 0, far); }
      }[event.key];
      if (todo) {
        event.preventDefault();
        event.stopPropagation();
        todo();
      }
    });
    step.querySelector('.tools').addEventListener('click', function (event) {
      var act = event.target.dataset.act;
      if (act === 'in') {
        zoom(svg, 1.4);
      } else if (act === 'out') {
        zoom(svg, 1 / 1.4);
      } else if (act === 'back') {
        move(svg, box(svg));
      }
    });
  }

  function show(wanted, loud) {
    var number = Math.max(0, Math.min(steps.length - 1, wanted));
    if (number === at) {
      return;
    }
    var step = steps[number];
    steps.forEach(function (other) { other.classList.toggle('on', other === step); });
    at = number;
    previous.disabled = at === 0;
    next.disabled = at === steps.length - 1;
    place.textContent = (at + 1) + ' / ' + steps.length;
    step.querySelector('.words').scrollTop = 0;
    var svg = mapOf(step);
    if (svg) {
      if (names) {
        svg.appendChild(names);
      }
      move(svg, box(svg));
    } else {
      view = null;
    }
    if (loud) {
      said.textContent = fill(words.step, [at + 1, steps.length, step.querySelector('h3').textContent]);
    }
  }

  function asked() {
    var match = /^#step-(\d+)$/.exec(location.hash);
    return match ? Number(match[1]) - 1 : -1;
  }

  function go(number) {
    var kept = Math.max(0, Math.min(steps.length - 1, number));
    if (kept !== at) {
      show(kept, true);
      history.pushState(null, '', '#step-' + (kept + 1));
      var top = document.getElementById('steps');
      if (top.getBoundingClientRect().top < 0) {
        top.scrollIntoView();
      }
    }
  }

  function follow() {
    var number = asked();
    if (number >= 0) {
      show(number, true);
      document.getElementById('steps').scrollIntoView();
    }
  }

  root.classList.add('js');
  steps.forEach(handle);
  previous.addEventListener('click', function () { go(at - 1); });
  next.addEventListener('click', function () { go(at + 1); });
  document.addEventListener('keydown', function (event) {
    var tag = event.target.tagName;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || tag === 'INPUT' || tag === 'SELECT') {
      return;
    }
    var forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    var backward = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) {
      event.preventDefault();
      go(at + 1);
    } else if (event.key === backward) {
      event.preventDefault();
      go(at - 1);
    }
  });
  steps.forEach(function (step) {
    var told = step.querySelector('.words');
    var from = null;
    told.addEventListener('touchstart', function (event) {
      from = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
    }, { passive: true });
    told.addEventListener('touchend', function (event) {
      if (from) {
        var dx = event.changedTouches[0].clientX - from.x;
        var dy = event.changedTouches[0].clientY - from.y;
        if (Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy)) {
          go(at + ((dx < 0) === (document.dir !== 'rtl') ? 1 : -1));
        }
      }
      from = null;
    }, { passive: true });
  });
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
  window.addEventListener('resize', function () {
    var svg = mapOf(steps[at]);
    if (svg && view) {
      draw(svg, view, true);
    }
  });
  window.addEventListener('beforeprint', function () {
    steps.forEach(function (step) {
      var svg = mapOf(step);
      if (svg) {
        draw(svg, box(svg), false);
      }
    });
  });
  window.addEventListener('afterprint', function () {
    var svg = mapOf(steps[at]);
    if (svg) {
      draw(svg, box(svg), true);
    }
  });
  show(Math.max(0, asked()), false);
}());
